package org.imsa.hec.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.funding.rate.Exchange;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerEntryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @Test
    void anEntryMovesMoneyBetweenTheTwoAccountsOfItsReason() {
        LedgerEntry gift = entry(Reason.GIFT, "100");

        assertThat(List.of(gift.debit(), gift.credit())).containsExactly("1000", "4000");
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"GIFT", "TRANSFER_OUT", "TRANSFER_IN", "COMMITMENT", "COMMITMENT_RELEASED", "PAYMENT"})
    void aReversalMovesTheSameMoneyTheOtherWay(Reason reason) {
        LedgerEntry entry = entry(reason, "100");

        LedgerEntry back = entry.reversal(DAY, "layla", Instant.EPOCH);

        assertThat(back.debit()).isEqualTo(entry.credit());
        assertThat(back.credit()).isEqualTo(entry.debit());
        assertThat(back.amount()).isEqualTo(entry.amount());
    }

    @Test
    void aReversalIsNotReversed() {
        LedgerEntry back = entry(Reason.GIFT, "100").reversal(DAY, "layla", Instant.EPOCH);

        assertThatThrownBy(() -> back.reversal(DAY, "layla", Instant.EPOCH)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anEntryOfNothingIsRefused() {
        assertThatThrownBy(() -> entry(Reason.GIFT, "0"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("rule.money.notPositive"));
    }

    @Test
    void aGrantLargerThanTheFundIsRefusedWithBothFigures() {
        Figures figures = new Figures(Money.usd("1000"), Money.usd("300"), Money.usd("200"));

        assertThatThrownBy(() -> figures.mustCover(Money.usd("500.01")))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.values())
                        .containsExactly(Money.usd("500.01"), Money.usd("500")));
        figures.mustCover(Money.usd("500"));
    }

    private static LedgerEntry entry(Reason reason, String amount) {
        Movement movement = new Movement(new RecordRef("gift", 7), DAY, 1, null);
        return new LedgerEntry(movement, reason, new Exchange(Money.usd(amount), null, null), "layla", Instant.EPOCH);
    }
}
