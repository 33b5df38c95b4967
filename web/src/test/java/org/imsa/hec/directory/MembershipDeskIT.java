package org.imsa.hec.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.imsa.hec.directory.membership.CommitteeOffice;
import org.imsa.hec.directory.membership.Decision;
import org.imsa.hec.directory.membership.MemberFilter;
import org.imsa.hec.directory.membership.MemberRow;
import org.imsa.hec.directory.membership.MemberStanding;
import org.imsa.hec.directory.membership.MembershipFile;
import org.imsa.hec.directory.membership.Offer;
import org.imsa.hec.directory.membership.OwnMembership;
import org.imsa.hec.directory.membership.StepLine;
import org.imsa.hec.directory.membership.TermLine;
import org.imsa.hec.directory.membership.WorkKind;
import org.imsa.hec.kernel.RecordChanged;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.time.DateRange;
import org.imsa.hec.test.As;
import org.imsa.hec.test.Threads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MembershipDeskIT extends MemberTest {

    @EJB
    private OwnMembership own;

    @EJB
    private Documents documents;

    @Test
    void aPersonGoesThePathFromGeneralMemberToTheCommitteeWithDecisionsAndMinutes() throws Exception {
        MembershipFile file = membership(committeeMember("Layla"));

        assertThat(file.number()).matches("MB-\\d{4}-\\d{4,}");
        assertThat(file.standing()).isEqualTo(MemberStanding.COMMITTEE);
        assertThat(file.steps())
                .extracting(StepLine::became)
                .containsExactly(MemberStanding.COMMITTEE, MemberStanding.ASSOCIATE, MemberStanding.GENERAL);
        assertThat(file.steps()).extracting(StepLine::words).containsOnly("Decided unanimously.");
        assertThat(COORDINATOR.call(() -> documents.of(file.ref())))
                .extracting("id")
                .containsExactly(
                        file.steps().get(0).minutesId(), file.steps().get(1).minutesId());
    }

    @Test
    void aStepWithoutMinutesIsRefusedAndLeavesNothingBehind() throws Exception {
        long id = admitted(person("Omar"));

        assertThatThrownBy(() -> COORDINATOR.run(
                        () -> memberDesk.raise(id, membership(id).version(), decision(LONG_AGO.plusDays(1)), null)))
                .hasMessageContaining("rule.membership.minutesMissing");
        assertThat(membership(id).standing()).isEqualTo(MemberStanding.GENERAL);
        assertThat(membership(id).steps()).hasSize(1);
    }

    @Test
    void aPersonIsAdmittedOnceAndADoubleClickFindsTheSameMembership() throws Exception {
        UUID request = UUID.randomUUID();
        long person = person("Omar");

        long id = COORDINATOR.call(() -> memberDesk.admit(request, person, decision(LONG_AGO)));

        assertThat(COORDINATOR.call(() -> memberDesk.admit(request, person, decision(LONG_AGO))))
                .isEqualTo(id);
        assertThatThrownBy(() -> admitted(person)).hasMessageContaining("rule.membership.known");
        assertThatThrownBy(() -> admitted(-1)).hasMessageContaining("rule.membership.notPerson");
    }

    @Test
    void whoLeavesKeepsTheirHistoryAndComesBackAsAGeneralMember() throws Exception {
        long id = committeeMember("Huda");
        COORDINATOR.run(() -> memberDesk.appoint(
                id, membership(id).version(), CommitteeOffice.ORDINARY, LONG_AGO.plusYears(1), null));
        LocalDate leaving = LONG_AGO.plusMonths(18);

        COORDINATOR.run(
                () -> memberDesk.leave(id, membership(id).version(), new Decision(leaving, "Moved away.", null)));
        COORDINATOR.run(() -> memberDesk.takeBack(id, membership(id).version(), decision(leaving.plusMonths(2))));

        assertThat(membership(id).steps())
                .extracting(StepLine::became)
                .containsExactly(
                        MemberStanding.GENERAL,
                        MemberStanding.LEFT,
                        MemberStanding.COMMITTEE,
                        MemberStanding.ASSOCIATE,
                        MemberStanding.GENERAL);
        assertThat(membership(id).terms()).extracting(TermLine::last).containsExactly(leaving);
    }

    @Test
    void anOfficeWithOneSeatHasOneHolderAtATime() throws Exception {
        long layla = committeeMember("Layla");
        long omar = committeeMember("Omar");
        LocalDate first = farDay();

        COORDINATOR.run(() -> memberDesk.appoint(
                layla, membership(layla).version(), CommitteeOffice.SECRETARY, first, first.plusDays(30)));

        assertThatThrownBy(() -> COORDINATOR.run(() -> memberDesk.appoint(
                        omar,
                        membership(omar).version(),
                        CommitteeOffice.SECRETARY,
                        first.plusDays(30),
                        first.plusDays(40))))
                .hasMessageContaining("rule.term.taken")
                .hasMessageContaining("Layla");
        COORDINATOR.run(() -> memberDesk.appoint(
                omar, membership(omar).version(), CommitteeOffice.SECRETARY, first.plusDays(31), first.plusDays(40)));
        assertThat(membership(omar).terms()).extracting(TermLine::office).containsExactly(CommitteeOffice.SECRETARY);
    }

    @Test
    void ofTwoWhoAreAppointedAtOnceOneHoldsTheOffice() throws Exception {
        LocalDate first = farDay();
        List<Callable<Boolean>> works = new ArrayList<>();
        for (String name : List.of("Layla", "Omar", "Huda", "Noor")) {
            long id = committeeMember(name);
            long seen = membership(id).version();
            works.add(() -> COORDINATOR.call(() -> {
                memberDesk.appoint(id, seen, CommitteeOffice.TREASURER, first, first.plusDays(9));
                return true;
            }));
        }

        long appointed = successes(Threads.together(works));

        assertThat(appointed).isEqualTo(1);
    }

    @Test
    void aGeneralMemberHoldsNoOffice() throws Exception {
        long id = admitted(person("Omar"));

        assertThatThrownBy(() -> COORDINATOR.run(() ->
                        memberDesk.appoint(id, membership(id).version(), CommitteeOffice.ORDINARY, LONG_AGO, null)))
                .hasMessageContaining("rule.membership.notInCommittee");
    }

    @Test
    void membersSayThemselvesWhatTheyOfferAndWhenTheyAreAway() throws Exception {
        Somebody noor = member("Noor");
        Offer offer = new Offer(Set.of(WorkKind.TEACHING), Set.of(-35L), 12, DateRange.of(LONG_AGO, null));
        MembershipFile before = noor.as().call(() -> own.file()).orElseThrow();

        noor.as().run(() -> own.offer(before.version(), offer));
        noor.as().run(() -> own.addAbsence(DateRange.of(farDay(), farDay().plusDays(5))));

        MembershipFile after = noor.as().call(() -> own.file()).orElseThrow();
        assertThat(after.offer()).isEqualTo(offer);
        assertThat(after.absences()).hasSize(1);
        assertThatThrownBy(() -> noor.as().run(() -> own.offer(before.version(), Offer.none())))
                .isInstanceOf(RecordChanged.class);
        noor.as().run(() -> own.removeAbsence(after.absences().get(0).id()));
        assertThat(membership(after.id()).absences()).isEmpty();
    }

    @Test
    void whoIsNoMemberOffersNothing() throws Exception {
        Somebody stranger = withAccount("Sara", Roles.ASSOCIATE);

        assertThat(stranger.as().call(() -> own.file())).isEmpty();
        assertThatThrownBy(() -> stranger.as().run(() -> own.offer(1, Offer.none())))
                .hasMessageContaining("rule.membership.none");
    }

    @Test
    void whyIsForThoseWhoDecideAndTheRestReadsTheStanding() throws Exception {
        long id = committeeMember("Layla");
        As supplier = As.user("supplier", Roles.SUPPLY_OFFICER);

        MembershipFile seen = supplier.call(() -> memberships.file(id));

        assertThat(seen.standing()).isEqualTo(MemberStanding.COMMITTEE);
        assertThat(seen.steps()).extracting(StepLine::words).containsOnlyNulls();
        assertThat(seen.steps()).extracting(StepLine::minutesId).containsOnlyNulls();
        assertThat(supplier.call(() -> documents.of(seen.ref()))).isEmpty();
        assertThatThrownBy(() -> supplier.run(() -> memberDesk.leave(id, seen.version(), decision(LONG_AGO))))
                .isInstanceOf(EJBAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "latin", "arabic", "standing", "since", "hours"})
    void theListIsFilteredAndSortedByEachOfItsColumns(String column) throws Exception {
        long id = admitted(person("Noor"));
        Offer offer = new Offer(Set.of(WorkKind.TEACHING, WorkKind.RESEARCH), Set.of(-35L), 12, null);
        COORDINATOR.run(() -> memberDesk.offer(id, membership(id).version(), offer));
        MemberFilter filter = new MemberFilter(unique, MemberStanding.GENERAL, WorkKind.RESEARCH, -35L);

        List<MemberRow> rows = COORDINATOR
                .call(() -> memberships.list(filter, new PageRequest(0, 25, column, false)))
                .rows();

        assertThat(rows).extracting(MemberRow::id).containsExactly(id);
        assertThat(rows.get(0).works()).containsExactlyInAnyOrder(WorkKind.TEACHING, WorkKind.RESEARCH);
        assertThat(COORDINATOR
                        .call(() -> memberships.list(
                                new MemberFilter(unique, null, WorkKind.LIAISON, null), PageRequest.firstPage(25)))
                        .total())
                .isZero();
    }

    /** A day that no other test's term of office touches. */
    private static LocalDate farDay() {
        return LocalDate.of(2030, 1, 1).plusDays(System.nanoTime() / 1000 % 2_000_000);
    }

    static <T> long successes(List<FutureTask<T>> tasks) throws InterruptedException {
        long done = 0;
        for (FutureTask<T> task : tasks) {
            try {
                task.get();
                done++;
            } catch (ExecutionException refused) {
                assertThat(refused).isNotNull();
            }
        }
        return done;
    }
}
