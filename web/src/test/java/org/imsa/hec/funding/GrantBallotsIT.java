package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imsa.hec.funding.FundingFixture.MEMBER;
import static org.imsa.hec.funding.FundingFixture.OFFICER;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.directory.ballot.BallotBook;
import org.imsa.hec.directory.ballot.BallotFile;
import org.imsa.hec.funding.grant.AwardLetters;
import org.imsa.hec.funding.grant.GrantAction;
import org.imsa.hec.funding.grant.GrantAwards;
import org.imsa.hec.funding.grant.GrantBallots;
import org.imsa.hec.funding.grant.GrantFile;
import org.imsa.hec.funding.grant.GrantStatus;
import org.imsa.hec.funding.grant.Grants;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.document.DocumentRow;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.todo.TodoRow;
import org.imsa.hec.kernel.todo.Todos;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GrantBallotsIT extends ContainerTest {
    private static final As COORDINATOR = As.user("coordinator", Roles.COORDINATOR);
    private static final Instant IN_A_WEEK =
            FundingFixture.TODAY.plusDays(7).atStartOfDay(ZoneOffset.UTC).toInstant();

    @Inject
    private CallFixture calls;

    @Inject
    private ReviewFixture reviews;

    @Inject
    private FundingFixture funding;

    @EJB
    private GrantBallots ballots;

    @EJB
    private GrantAwards awards;

    @EJB
    private Grants grants;

    @EJB
    private AwardLetters letters;

    @EJB
    private Documents documents;

    @EJB
    private BallotBook book;

    @EJB
    private Todos todos;

    private long grant;

    @BeforeEach
    void apply() throws Exception {
        grant = calls.submitted(calls.open(), "400");
    }

    @Test
    void anApplicationToACallIsNotDecidedWithoutABallot() throws Exception {
        Refused.by("rule.grant.notAdopted", () -> funding.approve(grant));
        Refused.by("rule.grant.notVoted", () -> refuse("Too long."));
        assertThat(OFFICER.call(() -> grants.file(grant)).next()).contains(GrantAction.CALL_BALLOT);
        assertThat(funding.grant(grant).next()).doesNotContain(GrantAction.APPROVE, GrantAction.REFUSE);
    }

    @Test
    void whatTheCommitteeAdoptsASecondPersonApproves() throws Exception {
        assertThat(toDecide()).isEmpty();
        calls.adopted(grant);
        assertThat(toDecide()).hasSize(2);

        Refused.by(
                "rule.grant.ownApproval",
                () -> OFFICER.run(
                        () -> awards.approve(grant, funding.grant(grant).version())));
        funding.approve(grant);

        assertThat(funding.grant(grant).status()).isEqualTo(GrantStatus.APPROVED);
    }

    @Test
    void whatTheCommitteeRejectsIsRefusedWithItsReasonAndALetterInBothLanguages() throws Exception {
        calls.rejected(grant);
        Refused.by("rule.grant.notAdopted", () -> funding.approve(grant));

        refuse("The hospital has no place before May.");
        OFFICER.run(() -> letters.write(grant));

        GrantFile refused = funding.grant(grant);
        assertThat(refused.status()).isEqualTo(GrantStatus.REFUSED);
        assertThat(refused.reason()).isEqualTo("The hospital has no place before May.");
        assertThat(OFFICER.call(() -> documents.of(refused.ref())))
                .extracting(DocumentRow::fileName)
                .containsExactlyInAnyOrder(refused.number() + " refusal en.pdf", refused.number() + " refusal ar.pdf");
    }

    @Test
    void whatIsPutToTheVoteIsTheApplicationFrozen() throws Exception {
        reviews.reviewer("voter." + PartyFixture.uniqueWord(), Roles.COMMITTEE_MEMBER);
        UUID request = UUID.randomUUID();
        long ballot = OFFICER.call(() -> ballots.call(request, grant, IN_A_WEEK));

        BallotFile file = COORDINATOR.call(() -> book.file(ballot));
        GrantFile asked = funding.grant(grant);
        assertThat(file.subject()).isEqualTo(asked.ref());
        assertThat(file.textEnglish()).contains(asked.number(), "400.00 USD", "What it is for.");
        assertThat(file.textArabic()).contains(asked.number(), "What it is for.");
        assertThat(file.parties())
                .extracting(party -> party.id())
                .containsExactly(asked.applicant().id());
        assertThat(file.sha256()).isNotEmpty();
        Refused.by("rule.grant.ballot", () -> OFFICER.call(() -> ballots.call(UUID.randomUUID(), grant, IN_A_WEEK)))
                .contains(file.number());
    }

    private List<TodoRow> toDecide() throws Exception {
        return OFFICER.call(() -> todos.of(new RecordRef("grant", grant)));
    }

    private void refuse(String why) throws Exception {
        MEMBER.run(() -> awards.refuse(grant, funding.grant(grant).version(), why));
    }
}
