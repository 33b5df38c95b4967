package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.funding.FundingFixture.OFFICER;
import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.call.CallAction;
import org.imsa.hec.funding.call.CallDesk;
import org.imsa.hec.funding.call.CallFilter;
import org.imsa.hec.funding.call.CallRow;
import org.imsa.hec.funding.call.CallState;
import org.imsa.hec.funding.call.Calls;
import org.imsa.hec.funding.grant.Application;
import org.imsa.hec.funding.grant.GrantApplications;
import org.imsa.hec.funding.grant.GrantAwards;
import org.imsa.hec.funding.grant.GrantFile;
import org.imsa.hec.funding.grant.GrantPart;
import org.imsa.hec.funding.grant.GrantStatus;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

class CallDeskIT extends ContainerTest {

    @Inject
    private CallFixture fixture;

    @Inject
    private FundingFixture funding;

    @EJB
    private CallDesk desk;

    @EJB
    private Calls calls;

    @EJB
    private GrantApplications applications;

    @EJB
    private GrantAwards awards;

    @Test
    void aCallIsFoundByItsStateAndItsWords() throws Exception {
        String word = PartyFixture.uniqueWord();
        long draft = fixture.draft(word);
        long open = fixture.open(word);
        long closed = fixture.open(word);
        fixture.isOver(closed);

        assertThat(found(CallFilter.DRAFTS, word)).containsExactly(draft);
        assertThat(found(CallFilter.OPEN, word)).containsExactly(open);
        assertThat(found(CallFilter.CLOSED, word)).containsExactly(closed);
        assertThat(found(null, word)).containsExactlyInAnyOrder(draft, open, closed);
        assertThat(fixture.call(closed).state()).isEqualTo(CallState.CLOSED);
        assertThat(fixture.call(open).next()).containsExactly(CallAction.APPLY);
    }

    @Test
    void aFundThatMayNotServeSuchGrantsMakesNoCall() throws Exception {
        long fund = funding.fund("Missions " + PartyFixture.uniqueWord(), GrantPurpose.MISSION);

        Refused.by(
                "rule.grant.restriction",
                () -> OFFICER.call(() -> desk.draft(UUID.randomUUID(), CallFixture.terms("x", fund))));
    }

    @Test
    void aTreasurerWritesNoCall() throws Exception {
        long fund = funding.fundWith("1");

        assertThatThrownBy(() -> TREASURER.call(() -> desk.draft(UUID.randomUUID(), CallFixture.terms("x", fund))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void anApplicationIsSavedWithItsTitleAloneAndTakesPurposeAndFundOfItsCall() throws Exception {
        long call = fixture.open();

        long grant = fixture.drafted(call, Application.titled(BilingualName.of("A course", null)));

        GrantFile draft = funding.grant(grant);
        assertThat(draft.call().ref().id()).isEqualTo(call);
        assertThat(draft.purpose()).isEqualTo(GrantPurpose.COURSE);
        assertThat(draft.fund()).isEqualTo(fixture.call(call).fund());
        assertThat(draft.missing())
                .isEqualTo(EnumSet.of(GrantPart.APPLICANT, GrantPart.AMOUNT, GrantPart.PERIOD, GrantPart.DESCRIPTION));
        Refused.by("rule.grant.incomplete", () -> fixture.submit(grant)).containsExactly(draft.missing());
    }

    @Test
    void anApplicationAfterTheDeadlineIsRefusedAndKeptAsItWasTyped() throws Exception {
        long call = fixture.open();
        long grant = fixture.drafted(call, fixture.application(PartyFixture.uniqueWord(), "400"));
        fixture.isOver(call);

        Refused.by("rule.call.tooLate", () -> fixture.submit(grant))
                .contains(fixture.call(call).closes());

        GrantFile kept = funding.grant(grant);
        assertThat(kept.status()).isEqualTo(GrantStatus.DRAFT);
        assertThat(kept.amount()).isEqualTo(Money.usd("400"));
        assertThat(kept.description()).isEqualTo("What it is for.");
    }

    @Test
    void anApplicationAboveTheLargestGrantIsRefusedWithBothFiguresAndKept() throws Exception {
        long call = fixture.open();
        long grant = fixture.drafted(call, fixture.application(PartyFixture.uniqueWord(), "400.01"));

        Refused.by("rule.call.tooMuch", () -> fixture.submit(grant))
                .containsExactly(Money.usd("400.01"), Money.usd("400"));
        assertThat(funding.grant(grant).amount()).isEqualTo(Money.usd("400.01"));
    }

    @Test
    void theGrantsOfACallNeverExceedItsBudget() throws Exception {
        long call = fixture.open();
        funding.gift(fixture.call(call).fund().ref().id(), donor(), "1000", FundingFixture.TODAY);
        approved(call, "400");
        approved(call, "400");
        long third = fixture.submitted(call, "200.01");
        fixture.adopted(third);

        Refused.by("rule.call.budget", () -> funding.approve(third))
                .containsExactly(Money.usd("200.01"), Money.usd("200"));
        assertThat(funding.grant(third).status()).isEqualTo(GrantStatus.SUBMITTED);
        assertThat(fixture.call(call).granted()).isEqualTo(Money.usd("800"));
    }

    @Test
    void aGrantThatNoOtherContextKeepsARecordOfIsApprovedPaidAndOnTheTrail() throws Exception {
        long grant = approved(fixture.open(), "400");

        funding.paid(grant, "150");

        GrantFile paid = funding.grant(grant);
        assertThat(paid.record()).isNull();
        assertThat(paid.figures().paid()).isEqualTo(Money.usd("150"));
        assertThat(paid.figures().committed()).isEqualTo(Money.usd("250"));
    }

    @Test
    void whoAppliesTogetherIsNamedOnce() throws Exception {
        long grant = fixture.drafted(fixture.open(), fixture.application(PartyFixture.uniqueWord(), "400"));
        long other = donor();
        OFFICER.run(() -> applications.join(grant, other));
        OFFICER.run(() -> applications.join(grant, other));

        assertThat(funding.grant(grant).coApplicants())
                .extracting(PartyLine::id)
                .containsExactly(other);
        Refused.by(
                "rule.grant.ownCoApplicant",
                () -> OFFICER.run(() -> applications.join(
                        grant, funding.grant(grant).applicant().id())));
        OFFICER.run(() -> applications.leave(grant, other));
        assertThat(funding.grant(grant).coApplicants()).isEmpty();
    }

    @Test
    void aCallIsDecidedWhenNoApplicationWaits() throws Exception {
        long call = fixture.open();
        long grant = fixture.submitted(call, "400");
        fixture.isOver(call);

        Refused.by("rule.call.undecided", () -> decide(call)).containsExactly(1);
        fixture.rejected(grant);
        FundingFixture.MEMBER.run(
                () -> awards.refuse(grant, funding.grant(grant).version(), "Too short."));
        decide(call);

        assertThat(fixture.call(call).state()).isEqualTo(CallState.DECIDED);
        assertThat(fixture.call(call).applications()).isEqualTo(1);
    }

    private long approved(long call, String amount) throws Exception {
        long grant = fixture.submitted(call, amount);
        fixture.adopted(grant);
        funding.approve(grant);
        return grant;
    }

    private void decide(long call) throws Exception {
        OFFICER.run(() -> desk.decide(call, fixture.call(call).version()));
    }

    private long donor() throws Exception {
        return funding.person("Donor", PartyFixture.uniqueWord());
    }

    private List<Long> found(CallFilter filter, String word) throws Exception {
        return TREASURER.call(() -> calls.list(filter, word, PageRequest.firstPage(10)).rows().stream()
                .map(CallRow::id)
                .toList());
    }
}
