package org.imsa.hec.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.imsa.hec.directory.MergeFixture.COORDINATOR;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;
import static org.imsa.hec.funding.FundingFixture.OFFICER;
import static org.imsa.hec.funding.FundingFixture.TODAY;
import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.imsa.hec.directory.api.BallotPaper;
import org.imsa.hec.directory.api.Majority;
import org.imsa.hec.directory.api.Quorum;
import org.imsa.hec.directory.ballot.BallotDesk;
import org.imsa.hec.directory.conflict.RelationKind;
import org.imsa.hec.directory.conflict.Relations;
import org.imsa.hec.directory.membership.Decision;
import org.imsa.hec.directory.membership.MembershipDesk;
import org.imsa.hec.directory.organisation.OrganisationDesk;
import org.imsa.hec.directory.project.ProjectDesk;
import org.imsa.hec.directory.project.ProjectDetails;
import org.imsa.hec.directory.team.TeamDesk;
import org.imsa.hec.education.training.TrainingDesk;
import org.imsa.hec.education.training.TrainingDetails;
import org.imsa.hec.education.training.TrainingFormat;
import org.imsa.hec.funding.FundingFixture;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.grant.GrantApplications;
import org.imsa.hec.funding.payment.PaymentRequests;
import org.imsa.hec.funding.payment.Wanted;
import org.imsa.hec.humanitarian.mission.MissionDesk;
import org.imsa.hec.humanitarian.mission.MissionDetails;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who was merged into another is named by no new record, in any context; the refusal names their number. */
class MergedPartyIT extends ContainerTest {
    private final String family = uniqueWord();

    @Inject
    private MergeFixture merges;

    @Inject
    private FundingFixture funding;

    @EJB
    private MembershipDesk members;

    @EJB
    private Relations relations;

    @EJB
    private TeamDesk teams;

    @EJB
    private ProjectDesk projects;

    @EJB
    private BallotDesk ballots;

    @EJB
    private Documents documents;

    @EJB
    private OrganisationDesk organisations;

    @EJB
    private MissionDesk missions;

    @EJB
    private TrainingDesk trainings;

    @EJB
    private GrantApplications applications;

    @EJB
    private PaymentRequests payments;

    private long kept;
    private long gone;

    @BeforeEach
    void merge() throws Exception {
        kept = merges.add(PartyFixture.person("Amal", family));
        gone = merges.add(PartyFixture.person("Aml", family));
        merges.merge(kept, gone, Map.of());
    }

    @Test
    void inTheDirectory() throws Exception {
        Decision decision = new Decision(TODAY, null, null);
        long mission = COORDINATOR.call(() -> missions.plan(UUID.randomUUID(), mission(null)));
        long ballot = COORDINATOR.call(() -> ballots.draft(UUID.randomUUID(), paper(List.of(kept))));

        refused(() -> COORDINATOR.call(() -> members.admit(UUID.randomUUID(), gone, decision)));
        refused(() -> COORDINATOR.run(() -> relations.record(kept, gone, RelationKind.RELATIVE, null, null)));
        refused(() -> COORDINATOR.run(
                () -> teams.add(new RecordRef("mission", mission), gone, BilingualName.of("Surgeon", null))));
        refused(() -> COORDINATOR.call(() -> projects.plan(UUID.randomUUID(), project(gone))));
        refused(() -> COORDINATOR.call(() -> ballots.draft(UUID.randomUUID(), paper(List.of(gone)))));
        refused(() -> COORDINATOR.run(() -> ballots.addParty(ballot, gone)));
        refused(() -> COORDINATOR.call(() ->
                documents.attach(new RecordRef("person", gone), "cv.pdf", InputStream.nullInputStream(), null, null)));
    }

    @Test
    void amongMissionsAndTrainingPlaces() throws Exception {
        refused(() -> COORDINATOR.call(() -> missions.plan(UUID.randomUUID(), mission(gone))));
        refused(() -> COORDINATOR.call(() -> trainings.offer(UUID.randomUUID(), place(gone))));
    }

    @Test
    void whereMoneyComesInAndGoesOut() throws Exception {
        long fund = funding.fundWith("1000", GrantPurpose.TRAINING);
        long grant = funding.approved(fund, GrantPurpose.TRAINING, "100");
        Wanted wanted = Wanted.of(grant, gone, Money.usd("10"), "Course fee");

        refused(() -> funding.gift(fund, gone, "50", TODAY));
        refused(() -> OFFICER.call(() -> applications.draft(
                UUID.randomUUID(),
                FundingFixture.application("Course " + family, GrantPurpose.TRAINING, gone, "100", fund))));
        refused(() -> TREASURER.call(() -> payments.request(UUID.randomUUID(), wanted)));
    }

    @Test
    void asTheWholeOfAnOrganisation() throws Exception {
        long whole = COORDINATOR.call(() -> organisations.add(UUID.randomUUID(), PartyFixture.partOf(null)));
        long merged = COORDINATOR.call(() -> organisations.add(UUID.randomUUID(), PartyFixture.partOf(null)));
        merges.merge(whole, merged, Map.of());

        refused(() -> COORDINATOR.call(() -> organisations.add(UUID.randomUUID(), PartyFixture.partOf(merged))));
    }

    private static void refused(ThrowingCallable attempt) {
        assertThat(catchThrowable(attempt)).isInstanceOfSatisfying(RuleBroken.class, rule -> assertThat(rule.key())
                .isEqualTo("rule.party.merged"));
    }

    private ProjectDetails project(Long lead) {
        return new ProjectDetails("Cleft week " + family, null, null, lead, null, null);
    }

    private MissionDetails mission(Long lead) {
        return new MissionDetails("Mission " + family, null, null, lead, null, null, null, null, null);
    }

    private TrainingDetails place(long trainee) {
        return new TrainingDetails(
                "Place " + family, null, TrainingFormat.SHORT_COURSE, trainee, null, null, true, null);
    }

    private static BallotPaper paper(List<Long> about) {
        return new BallotPaper(
                null,
                about,
                BilingualName.of("Shall we?", null),
                "Text",
                null,
                List.of(),
                false,
                Quorum.of(1),
                Majority.SIMPLE,
                null);
    }
}
