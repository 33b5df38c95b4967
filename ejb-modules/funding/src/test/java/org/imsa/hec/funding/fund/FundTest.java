package org.imsa.hec.funding.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.ledger.Figures;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;
import org.junit.jupiter.api.Test;

class FundTest {

    @Test
    void aRestrictedFundServesItsPurposeOnly() {
        Fund fund = fund(Set.of(GrantPurpose.TRAINING));

        fund.mustServe(ask(GrantPurpose.TRAINING, "USD"));
        refused("rule.grant.restriction", () -> fund.mustServe(ask(GrantPurpose.MISSION, "USD")));
    }

    @Test
    void anUnrestrictedFundServesEveryPurpose() {
        Fund fund = fund(Set.of());

        for (GrantPurpose purpose : GrantPurpose.values()) {
            fund.mustServe(ask(purpose, "USD"));
        }
    }

    @Test
    void aFundServesGrantsInItsOwnCurrencyOnly() {
        Fund fund = fund(Set.of());

        refused("rule.fund.currency", () -> fund.mustServe(ask(GrantPurpose.MISSION, "IQD")));
    }

    @Test
    void aFundInUseIsNotClosed() {
        Fund fund = fund(Set.of());
        Figures inUse = new Figures(Money.usd("100"), Money.usd("40"), Money.usd("10"));

        refused("rule.fund.inUse", () -> fund.close(inUse));
        assertThat(fund.isOpen()).isTrue();
    }

    @Test
    void aFundThatHasPromisedAllItHasIsClosedAndTakesNothingMore() {
        Fund fund = fund(Set.of());

        fund.close(new Figures(Money.usd("100"), Money.usd("90"), Money.usd("10")));

        refused("rule.fund.closed", fund::mustTakeMoney);
        refused("rule.fund.closed", () -> fund.mustServe(ask(GrantPurpose.MISSION, "USD")));
    }

    @Test
    void aClosedFundIsOpenedAgain() {
        Fund fund = fund(Set.of());
        fund.close(Figures.none("USD"));

        fund.reopen();

        fund.mustTakeMoney();
    }

    private static Demand ask(GrantPurpose purpose, String currency) {
        return new Demand(purpose, Money.of("10", currency), null, true, false);
    }

    private static Fund fund(Set<GrantPurpose> purposes) {
        Terms terms = purposes.isEmpty() ? Terms.unrestricted() : Terms.purposes(purposes);
        return new Fund(
                UUID.randomUUID(), "FU-2026-0001", BilingualName.of("Training 2026", "التدريب 2026"), terms, "USD");
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                .isEqualTo(key));
    }
}
