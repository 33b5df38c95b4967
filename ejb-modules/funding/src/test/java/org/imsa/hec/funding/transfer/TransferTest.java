package org.imsa.hec.funding.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.funding.fund.FundFixture;
import org.imsa.hec.funding.fund.Terms;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.money.Money;
import org.junit.jupiter.api.Test;

class TransferTest {
    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Fund GENERAL = FundFixture.fund(1, Terms.unrestricted(), "USD");
    private static final Fund TRAINING = FundFixture.fund(2, Terms.purposes(Set.of(GrantPurpose.TRAINING)), "USD");
    private static final Fund DINARS = FundFixture.fund(3, Terms.unrestricted(), "IQD");

    @Test
    void unrestrictedMoneyMovesToARestrictedFundAndNotBack() {
        requested(GENERAL, TRAINING);

        refused("rule.transfer.restriction", () -> requested(TRAINING, GENERAL));
    }

    @Test
    void moneyMovesBetweenFundsOfOneCurrencyOnly() {
        refused("rule.transfer.currency", () -> requested(GENERAL, DINARS));
    }

    @Test
    void aFundIsNotAskedToGiveToItself() {
        refused("rule.transfer.sameFund", () -> new Move(1, 1, Money.usd("10"), "Why"));
    }

    @Test
    void aTransferHasAReasonAndAnAmount() {
        refused("rule.reason.missing", () -> new Move(1, 2, Money.usd("10"), " "));
        refused("rule.money.notPositive", () -> new Move(1, 2, Money.usd("0"), "Why"));
    }

    @Test
    void nobodyApprovesOrRefusesTheirOwnRequest() {
        Transfer transfer = requested(GENERAL, TRAINING);

        refused("rule.transfer.ownApproval", () -> transfer.approve(GENERAL, TRAINING, "layla", NOW, DAY));
        refused("rule.transfer.ownApproval", () -> transfer.refuse("layla", NOW, "No"));
        assertThat(transfer.next("layla", Roles.TREASURER::equals)).isEqualTo(Set.of(TransferAction.WITHDRAW));
    }

    @Test
    void aSecondPersonApprovesOnce() {
        Transfer transfer = requested(GENERAL, TRAINING);

        transfer.approve(GENERAL, TRAINING, "sara", NOW, DAY);

        refused("rule.transfer.state", () -> transfer.approve(GENERAL, TRAINING, "sara", NOW, DAY));
        refused("rule.transfer.state", transfer::withdraw);
        assertThat(transfer.madeOn()).isEqualTo(DAY);
    }

    @Test
    void whatWasNotMadeIsNotReversed() {
        Transfer transfer = requested(GENERAL, TRAINING);

        refused("rule.transfer.state", () -> transfer.reverse("Wrong"));
    }

    @Test
    void aRefusalAndAReversalHaveAReason() {
        Transfer transfer = requested(GENERAL, TRAINING);
        refused("rule.reason.missing", () -> requested(GENERAL, TRAINING).refuse("sara", NOW, " "));

        transfer.approve(GENERAL, TRAINING, "sara", NOW, DAY);

        refused("rule.reason.missing", () -> transfer.reverse(null));
    }

    private static Transfer requested(Fund from, Fund to) {
        Move move = new Move(1, 2, Money.usd("10"), "Courses cost more than planned");
        return new Transfer(UUID.randomUUID(), "TF-2026-0001", from, to, move, "layla", NOW);
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                .isEqualTo(key));
    }
}
