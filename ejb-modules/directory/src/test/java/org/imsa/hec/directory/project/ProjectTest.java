package org.imsa.hec.directory.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.directory.membership.WorkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void aProjectIsOpenedBegunAndDone() {
        Project project = planned(7L);

        project.open();
        project.begin();
        project.finish();

        assertThat(project.state()).isEqualTo(ProjectState.DONE);
        assertThatThrownBy(() -> project.cancel("Too late")).hasMessageContaining("rule.project.isOver");
        assertThatThrownBy(() -> project.describe(details(7L))).hasMessageContaining("rule.project.isOver");
    }

    @Test
    void aProjectIsNotOpenedWithoutALeadAndDoesNotLoseItsLead() {
        Project without = planned(null);
        assertThatThrownBy(without::open).hasMessageContaining("rule.project.leadMissing");

        Project led = planned(7L);
        led.open();

        assertThatThrownBy(() -> led.describe(details(null))).hasMessageContaining("rule.project.leadMissing");
    }

    @Test
    void noStateIsSkipped() {
        assertThatThrownBy(() -> planned(7L).begin()).hasMessageContaining("rule.project.state");
        assertThatThrownBy(() -> planned(7L).finish()).hasMessageContaining("rule.project.state");
    }

    @Test
    void aCancellationNeedsAReason() {
        Project project = planned(7L);

        assertThatThrownBy(() -> project.cancel(" ")).hasMessageContaining("rule.reason.missing");
        project.cancel("No visas.");

        assertThat(project.state()).isEqualTo(ProjectState.CANCELLED);
        assertThat(project.cancelReason()).isEqualTo("No visas.");
    }

    @ParameterizedTest
    @EnumSource(ProjectState.class)
    void onlyOpenAndRunningProjectsTakeMembers(ProjectState state) {
        assertThat(state.takesMembers()).isEqualTo(state == ProjectState.OPEN || state == ProjectState.RUNNING);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 501})
    void aRoleHasAReasonableNumberOfPlaces(int places) {
        assertThatThrownBy(() -> role(places, List.of())).hasMessageContaining("rule.role.places");
    }

    @Test
    void aRoleWantsKnownLanguagesEachOnce() {
        assertThatThrownBy(() -> role(1, List.of("xx"))).hasMessageContaining("rule.role.language");
        assertThat(role(1, List.of("en", "ar", "en")).details().languages()).containsExactly("ar", "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "24.25", "1.1"})
    void hoursAreWholeQuartersOfADay(String hours) {
        assertThatThrownBy(() -> logged(hours, TODAY)).hasMessageContaining("rule.hours.amount");
    }

    @Test
    void hoursAreNotLoggedAhead() {
        assertThatThrownBy(() -> logged("2", TODAY.plusDays(1))).hasMessageContaining("rule.hours.day");
    }

    @Test
    void onlyAnApplicantIsAssignedAndOnlyTheInvitedAccept() {
        Assignment applied = Assignment.applied(role(1, List.of()), 42, "Please", TODAY);
        Assignment invited = Assignment.invited(role(1, List.of()), 42, "Please", TODAY);

        assertThatThrownBy(() -> applied.accept(TODAY)).hasMessageContaining("rule.assignment.state");
        assertThatThrownBy(() -> invited.assign(TODAY)).hasMessageContaining("rule.assignment.state");
    }

    @Test
    void anAssignedMemberLeavesWithAReasonAndAnApplicantWithout() {
        Assignment applied = Assignment.applied(role(1, List.of()), 42, null, TODAY);
        applied.withdraw(null, TODAY);
        Assignment assigned = Assignment.applied(role(1, List.of()), 42, null, TODAY);
        assigned.assign(TODAY);

        assertThat(applied.state()).isEqualTo(AssignmentState.WITHDRAWN);
        assertThatThrownBy(() -> assigned.withdraw(" ", TODAY)).hasMessageContaining("rule.reason.missing");
        assigned.withdraw("A new post", TODAY);
        assertThatThrownBy(() -> assigned.withdraw("Again", TODAY)).hasMessageContaining("rule.assignment.state");
    }

    @Test
    void nobodyConfirmsTheirOwnHours() {
        ServiceHours hours = logged("2.25", TODAY);

        assertThatThrownBy(() -> hours.confirm("noor", Instant.EPOCH)).hasMessageContaining("rule.hours.own");
        hours.confirm("layla", Instant.EPOCH);

        assertThatThrownBy(() -> hours.refuse("Too many", "layla", Instant.EPOCH))
                .hasMessageContaining("rule.hours.decided");
    }

    @Test
    void aRefusalOfHoursNeedsAReason() {
        assertThatThrownBy(() -> logged("2", TODAY).refuse(null, "layla", Instant.EPOCH))
                .hasMessageContaining("rule.reason.missing");
    }

    private static Project planned(Long lead) {
        Project project = new Project("PJ-2026-0001", "request", null);
        project.describe(details(lead));
        return project;
    }

    private static ProjectDetails details(Long lead) {
        return new ProjectDetails("Cleft week", "أسبوع الشفة المشقوقة", null, lead, null, null);
    }

    private static ProjectRole role(int places, List<String> languages) {
        return new ProjectRole(
                "request",
                1,
                new RoleDetails(
                        "Anaesthetist", null, WorkKind.MEDICAL_MISSION, null, languages, null, places, null, null));
    }

    private static ServiceHours logged(String hours, LocalDate day) {
        Assignment assignment = Assignment.applied(role(1, List.of()), 42, null, TODAY);
        assignment.assign(TODAY);
        return new ServiceHours("request", assignment, new Work(day, new BigDecimal(hours), null), "noor", TODAY);
    }
}
