package org.imsa.hec.funding.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.time.DateRange;
import org.junit.jupiter.api.Test;

class GrantTest {
    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");
    private static final BilingualName TITLE = BilingualName.of("Short course in paediatric cardiac surgery", null);

    @Test
    void aDraftNeedsNothingButATitle() {
        Grant grant = draft(Application.titled(TITLE));

        assertThat(grant.title()).isEqualTo(TITLE);
        assertThat(grant.missing()).isEqualTo(EnumSet.complementOf(EnumSet.of(GrantPart.DESCRIPTION)));
    }

    @Test
    void anIncompleteApplicationIsNotSubmittedAndAllThatIsMissingIsNamed() {
        Grant grant = draft(new Application(TITLE, GrantPurpose.TRAINING, 5L, null, null, null, 9L, null, null));

        refused("rule.grant.incomplete", () -> grant.submit("omar", NOW))
                .containsExactly(EnumSet.of(GrantPart.AMOUNT, GrantPart.PERIOD));
    }

    @Test
    void aDraftCannotBeApproved() {
        Grant grant = draft(complete());

        refused("rule.grant.state", () -> grant.approve("layla", NOW)).contains(GrantStatus.DRAFT);
    }

    @Test
    void nobodyApprovesWhatTheyDrafted() {
        Grant grant = submitted("layla", "omar");

        refused("rule.grant.ownApproval", () -> grant.approve("layla", NOW));
    }

    @Test
    void nobodyApprovesWhatTheySubmitted() {
        Grant grant = submitted("layla", "omar");

        refused("rule.grant.ownApproval", () -> grant.approve("omar", NOW));
    }

    @Test
    void nobodyRefusesTheirOwnEither() {
        Grant grant = submitted("layla", "omar");

        refused("rule.grant.ownApproval", () -> grant.refuse("omar", NOW, "no"));
    }

    @Test
    void aSecondPersonApproves() {
        Grant grant = submitted("layla", "omar");

        grant.approve("sara", NOW);

        refused("rule.grant.state", () -> grant.approve("sara", NOW)).contains(GrantStatus.APPROVED);
    }

    @Test
    void aRefusalHasAReason() {
        Grant grant = submitted("layla", "omar");

        refused("rule.reason.missing", () -> grant.refuse("sara", NOW, " "));
    }

    @Test
    void aSubmittedApplicationIsNotChangedAnyMore() {
        Grant grant = submitted("layla", "omar");

        refused("rule.grant.state", () -> grant.change(complete())).contains(GrantStatus.SUBMITTED);
    }

    @Test
    void anApprovedGrantIsNotWithdrawn() {
        Grant grant = submitted("layla", "omar");
        grant.approve("sara", NOW);

        refused("rule.grant.state", grant::withdraw).contains(GrantStatus.APPROVED);
    }

    @Test
    void onlyAnApprovedGrantIsPaid() {
        Grant grant = submitted("layla", "omar");

        refused("rule.grant.state", grant::mustBePayable).contains(GrantStatus.SUBMITTED);
    }

    @Test
    void aClosedGrantIsPaidNoMore() {
        Grant grant = submitted("layla", "omar");
        grant.approve("sara", NOW);

        grant.close();

        refused("rule.grant.state", grant::mustBePayable).contains(GrantStatus.CLOSED);
    }

    @Test
    void anApplicationForNothingIsRefused() {
        refused(
                "rule.money.notPositive",
                () -> new Application(TITLE, null, null, null, Money.usd("0"), null, null, null, null));
    }

    private static Application complete() {
        DateRange period = DateRange.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 30));
        return new Application(
                TITLE, GrantPurpose.TRAINING, 5L, 6L, Money.usd("8400"), period, 9L, null, "Three months");
    }

    private static Grant draft(Application application) {
        return new Grant(UUID.randomUUID(), "GR-2026-0007", application, "layla");
    }

    private static Grant submitted(String drafter, String submitter) {
        Grant grant = new Grant(UUID.randomUUID(), "GR-2026-0007", complete(), drafter);
        grant.submit(submitter, NOW);
        return grant;
    }

    private static org.assertj.core.api.ListAssert<Object> refused(String key, ThrowingCallable attempt) {
        RuleBroken[] caught = new RuleBroken[1];
        assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleBroken.class, broken -> caught[0] = broken);
        assertThat(caught[0].key()).isEqualTo(key);
        return assertThat(List.copyOf(caught[0].values()));
    }
}
