package org.imsa.hec.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.imsa.hec.directory.membership.Decision;
import org.imsa.hec.directory.membership.Offer;
import org.imsa.hec.directory.membership.WorkKind;
import org.imsa.hec.directory.project.Assignments;
import org.imsa.hec.directory.project.MatchRow;
import org.imsa.hec.directory.project.Matches;
import org.imsa.hec.directory.project.ProjectDesk;
import org.imsa.hec.directory.project.ProjectDetails;
import org.imsa.hec.directory.project.Projects;
import org.imsa.hec.directory.project.RoleDesk;
import org.imsa.hec.directory.project.RoleDetails;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.time.DateRange;
import org.imsa.hec.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatchesIT extends MemberTest {
    private static final LocalDate DAY = LocalDate.of(2027, 4, 10);

    @EJB
    private Matches matches;

    @EJB
    private ProjectDesk projectDesk;

    @EJB
    private Projects projects;

    @EJB
    private RoleDesk roleDesk;

    @EJB
    private Assignments assignments;

    private long project;
    private long role;

    @BeforeEach
    void openARole() throws Exception {
        ProjectDetails details = new ProjectDetails(
                "Mission " + unique, null, null, person("Lead"), DateRange.of(DAY, DAY.plusDays(6)), null);
        project = COORDINATOR.call(() -> projectDesk.plan(UUID.randomUUID(), details));
        RoleDetails wanted = new RoleDetails(
                "Surgeon", null, WorkKind.MEDICAL_MISSION, -35L, List.of("ar", "en"), null, 2, 10, null);
        role = COORDINATOR.call(() -> roleDesk.add(UUID.randomUUID(), project, wanted));
        COORDINATOR.run(() -> projectDesk.open(project, projects.file(project).version()));
    }

    @Test
    void theBestComeFirstAndEachRowSaysWhy() throws Exception {
        long interested = offering("Interested", new Offer(Set.of(WorkKind.MEDICAL_MISSION), Set.of(-35L), 10, null));
        long away = offering("Away", new Offer(Set.of(WorkKind.MEDICAL_MISSION), Set.of(-35L), 10, null));
        COORDINATOR.run(() -> memberDesk.addAbsence(away, DateRange.of(DAY.plusDays(6), DAY.plusDays(9))));
        long late = offering("Late", new Offer(Set.of(), Set.of(), 20, DateRange.of(DAY.plusDays(1), null)));
        long plain = admitted(person("Plain"));

        List<MatchRow> rows = ours(interested, away, late, plain);

        assertThat(rows).extracting(MatchRow::id).containsExactly(interested, away, late, plain);
        assertThat(rows).extracting(MatchRow::points).containsExactly(45, 15, 10, 0);
        assertThat(rows.get(1).reasons())
                .extracting(Message::key)
                .containsExactly(
                        "directory.match.interestInSpecialty",
                        "directory.match.available",
                        "directory.match.absent",
                        "directory.match.work");
        assertThat(rows.get(3).reasons()).isEmpty();
    }

    @Test
    void theDatabaseSortsByThePointsThatTheRuleCounts() throws Exception {
        offering("Anna", new Offer(Set.of(WorkKind.MEDICAL_MISSION), Set.of(), 3, null));
        offering("Bushra", new Offer(Set.of(), Set.of(-35L), null, null));

        List<MatchRow> rows = COORDINATOR
                .call(() -> matches.of(role, PageRequest.firstPage(500)))
                .rows();

        assertThat(rows)
                .isSortedAccordingTo(Comparator.comparing(MatchRow::points).reversed());
    }

    @Test
    void whoHasLeftOrWasAskedIsNotInTheList() throws Exception {
        long left = admitted(person("Left"));
        COORDINATOR.run(() -> memberDesk.leave(
                left, membership(left).version(), new Decision(LONG_AGO.plusDays(5), "Moved away.", null)));
        long asked = admitted(person("Asked"));
        COORDINATOR.run(
                () -> assignments.invite(role, membership(asked).person().id(), null));

        assertThat(ours(left, asked)).isEmpty();
    }

    @Test
    void theListIsPaged() throws Exception {
        admitted(person("Anna"));
        admitted(person("Bushra"));

        Page<MatchRow> first = COORDINATOR.call(() -> matches.of(role, new PageRequest(0, 1, null, true)));
        Page<MatchRow> second = COORDINATOR.call(() -> matches.of(role, new PageRequest(1, 1, null, true)));

        assertThat(first.rows()).hasSize(1);
        assertThat(first.total()).isGreaterThanOrEqualTo(2);
        assertThat(second.rows()).doesNotContainAnyElementsOf(first.rows());
    }

    @Test
    void whoFitsIsForThoseWhoChoose() {
        assertThatThrownBy(() -> As.user("supplier", Roles.SUPPLY_OFFICER)
                        .call(() -> matches.of(role, PageRequest.firstPage(5))))
                .hasMessageContaining("rule.project.notLead");
    }

    private long offering(String given, Offer offer) throws Exception {
        long id = admitted(person(given));
        COORDINATOR.run(() -> memberDesk.offer(id, membership(id).version(), offer));
        return id;
    }

    private List<MatchRow> ours(Long... ids) throws Exception {
        return COORDINATOR.call(() -> matches.of(role, PageRequest.firstPage(1000))).rows().stream()
                .filter(row -> List.of(ids).contains(row.id()))
                .toList();
    }
}
