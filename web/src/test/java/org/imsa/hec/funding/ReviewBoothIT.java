package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imsa.hec.funding.FundingFixture.OFFICER;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.funding.grant.GrantAwards;
import org.imsa.hec.funding.grant.GrantInterests;
import org.imsa.hec.funding.grant.GrantRow;
import org.imsa.hec.funding.grant.GrantSight;
import org.imsa.hec.funding.grant.Grants;
import org.imsa.hec.funding.review.BlindDocument;
import org.imsa.hec.funding.review.RankingRow;
import org.imsa.hec.funding.review.ReviewBooth;
import org.imsa.hec.funding.review.ReviewDesk;
import org.imsa.hec.funding.review.ReviewFile;
import org.imsa.hec.funding.review.ReviewState;
import org.imsa.hec.funding.review.Reviews;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewBoothIT extends ContainerTest {
    private final String yusuf = "yusuf." + PartyFixture.uniqueWord();
    private final String hind = "hind." + PartyFixture.uniqueWord();
    private final As first = As.user(yusuf, Roles.COMMITTEE_MEMBER);
    private final As second = As.user(hind, Roles.MEDICAL_REVIEWER);

    @Inject
    private ReviewFixture fixture;

    @Inject
    private FundingFixture funding;

    @EJB
    private ReviewBooth booth;

    @EJB
    private ReviewDesk desk;

    @EJB
    private Reviews reviews;

    @EJB
    private Grants grants;

    @EJB
    private GrantAwards awards;

    @EJB
    private GrantInterests interests;

    @EJB
    private Documents documents;

    private long grant;

    @BeforeEach
    void apply() throws Exception {
        grant = fixture.application();
        fixture.reviewer(yusuf, Roles.COMMITTEE_MEMBER);
        fixture.reviewer(hind, Roles.MEDICAL_REVIEWER);
    }

    @Test
    void aReviewerSeesTheApplicationOnlyAfterDeclaringAndWithoutItsNames() throws Exception {
        OFFICER.run(() -> documents.attach(
                new RecordRef("grant", grant),
                "cv of zaynab.txt",
                new ByteArrayInputStream("Ten years of practice".getBytes()),
                null,
                null));
        long review = fixture.ask(grant, yusuf);
        assertThat(seen(first, review).isUndeclared()).isTrue();
        Refused.by("rule.conflict.undeclared", () -> first.run(() -> booth.fill(review, 1, List.of(1, 1), null)));

        first.run(() -> booth.declareNone(review));

        ReviewFile file = seen(first, review);
        assertThat(file.application().description()).isEqualTo("What it is for.");
        assertThat(file.application().documents())
                .extracting(BlindDocument::fileName)
                .containsExactly("attachment-1.txt");
        assertThat(file.toString()).doesNotContain("Zaynab").doesNotContain("zaynab");
        long document = file.application().documents().get(0).id();
        assertThat(first.call(() -> new String(booth.open(review, document).readAllBytes())))
                .isEqualTo("Ten years of practice");
        assertThat(first.call(() -> documents.find(document))).isEmpty();
    }

    @Test
    void aReviewerDoesNotSeeItElsewhere() throws Exception {
        fixture.ask(grant, yusuf);

        Refused.by("rule.grant.blind", () -> first.call(() -> grants.file(grant)));
        assertThat(first.call(() -> grants.view(grant)).sight()).isEqualTo(GrantSight.BLIND);
        String title = funding.grant(grant).latin();
        assertThat(first.call(() -> grants.list(null, null, null, title, PageRequest.firstPage(5)))
                        .rows())
                .isEmpty();
        assertThat(OFFICER.call(() -> grants.list(null, null, null, title, PageRequest.firstPage(5)))
                        .rows())
                .extracting(GrantRow::id)
                .containsExactly(grant);
    }

    @Test
    void aRelativeIsNotAsked() throws Exception {
        fixture.relate(yusuf, applicant());

        Refused.by("rule.review.conflict", () -> fixture.ask(grant, yusuf)).containsExactly(ConflictKind.RELATIVE);
    }

    @Test
    void aRelativeWhoIsFoundLaterSeesNothingWhateverTheyDeclare() throws Exception {
        long review = fixture.ask(grant, yusuf);
        fixture.relate(yusuf, applicant());

        first.run(() -> booth.declareNone(review));

        assertThat(seen(first, review).state()).isEqualTo(ReviewState.RECUSED);
        assertThat(seen(first, review).application()).isNull();
        Refused.by(
                "rule.conflict.found",
                () -> first.run(() -> booth.handIn(review, seen(first, review).version())));
    }

    @Test
    void whoDeclaresAConflictSeesNothingAndDecidesNothing() throws Exception {
        long review = fixture.ask(grant, yusuf);

        first.run(() -> booth.declareConflict(review, ConflictKind.MONEY, "I would be paid."));

        assertThat(seen(first, review).application()).isNull();
        Refused.by(
                "rule.conflict.found",
                () -> first.run(() -> awards.approve(grant, funding.grant(grant).version())));
    }

    @Test
    void noReviewerSeesTheScoresOfOthersBeforeHandingInTheirOwn() throws Exception {
        long mine = declared(first, yusuf);
        long other = declared(second, hind);
        score(second, other, 5, 5);
        assertThat(seen(first, mine).others()).isEmpty();

        score(first, mine, 3, 2);

        assertThat(seen(first, mine).others())
                .extracting(given -> given.score().intValue())
                .containsExactly(100);
        RankingRow ranked = OFFICER.call(() ->
                        reviews.ranking(call(), null, PageRequest.firstPage(5)).rows())
                .get(0);
        assertThat(ranked.mean()).isEqualByComparingTo(new BigDecimal("76"));
        assertThat(ranked.answered()).isEqualTo("2/2");
    }

    @Test
    void aReviewIsThereForItsReviewerAlone() throws Exception {
        long review = declared(first, yusuf);

        Refused.by("rule.record.gone", () -> second.call(() -> booth.file(review)));
    }

    @Test
    void theNextPhaseBeginsWhenAllIsHandedIn() throws Exception {
        long review = declared(first, yusuf);

        Refused.by("rule.call.reviewsOpen", () -> fixture.startPhase(call())).containsExactly(1);
        score(first, review, 3, 3);
        fixture.startPhase(call());

        long again = fixture.ask(grant, hind);
        assertThat(seen(second, again).phase()).isEqualTo(2);
        OFFICER.run(() -> desk.takeBack(again));
    }

    @Test
    void aMemberOfTheCommitteeDeclaresBeforeTheySeeAnApplication() throws Exception {
        assertThat(first.call(() -> grants.view(grant)).file()).isNull();
        Refused.by("rule.conflict.undeclared", () -> first.call(() -> grants.file(grant)));
        assertThat(first.call(() -> interests.parties(grant)))
                .extracting(party -> party.id())
                .containsExactly(applicant());

        first.run(() -> interests.none(grant));

        assertThat(first.call(() -> grants.view(grant)).sight()).isEqualTo(GrantSight.ALL);
    }

    @Test
    void aMemberWhoIsARelativeSeesNoApplicationAndApprovesNone() throws Exception {
        fixture.relate(yusuf, applicant());

        first.run(() -> interests.none(grant));

        assertThat(first.call(() -> grants.view(grant)).sight()).isEqualTo(GrantSight.CONFLICT);
        Refused.by(
                        "rule.conflict.found",
                        () -> first.run(
                                () -> awards.approve(grant, funding.grant(grant).version())))
                .containsExactly(ConflictKind.RELATIVE);
    }

    private long declared(As who, String username) throws Exception {
        long review = fixture.ask(grant, username);
        who.run(() -> booth.declareNone(review));
        return review;
    }

    private void score(As who, long review, int... points) throws Exception {
        who.run(() -> booth.fill(review, seen(who, review).version(), List.of(points[0], points[1]), null));
        who.run(() -> booth.handIn(review, seen(who, review).version()));
    }

    private ReviewFile seen(As who, long review) throws Exception {
        return who.call(() -> booth.file(review));
    }

    private long applicant() throws Exception {
        return funding.grant(grant).applicant().id();
    }

    private long call() throws Exception {
        return funding.grant(grant).call().ref().id();
    }
}
