package org.imsa.hec.funding.bank.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.money.Money;
import org.junit.jupiter.api.Test;

class BankbookTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private final TreeMap<LocalDate, Money> byDay = new TreeMap<>(Map.of(
            START.plusDays(4),
            Money.usd("50"),
            START.plusDays(40),
            Money.usd("-20"),
            START.plusDays(70),
            Money.usd("5")));
    private final Bankbook.Told january = told(1, 0, 30, "100", "150");
    private final Bankbook.Told february = told(2, 31, 58, "150", "130");
    private final Bankbook.Told march = told(3, 59, 89, "130", "135");

    @Test
    void statementsThatFollowEachOtherHaveNoGap() {
        assertThat(book(january, february, march).gaps()).isEmpty();
    }

    @Test
    void aMissingStatementIsNamedByItsDays() {
        byDay.remove(START.plusDays(40));

        Map<Long, Message> gaps = book(january, march).gaps();

        assertThat(gaps).containsOnlyKeys(3L);
        assertThat(gaps.get(3L).values())
                .containsExactly("BS-3", Money.usd("130"), Money.usd("150"), START.plusDays(31), START.plusDays(58));
    }

    @Test
    void theFirstStatementMustOpenWithWhatTheAccountBeganWith() {
        assertThat(book(told(1, 0, 30, "99", "149")).gaps()).containsOnlyKeys(1L);
    }

    @Test
    void aStatementThatOverlapsAnotherHasNoGap() {
        Bankbook.Told overlapping = told(4, 20, 45, "150", "130");

        assertThat(book(january, overlapping, march).gaps()).isEmpty();
    }

    @Test
    void theBalanceRestsOnTheLastStatementAndTheLinesAfterIt() {
        assertThat(book(january).balanceByBank(START.plusDays(45))).isEqualTo(Money.usd("130"));
        assertThat(book(january, march).balanceByBank(START.plusDays(89))).isEqualTo(Money.usd("135"));
        assertThat(book().balanceByBank(START.plusDays(4))).isEqualTo(Money.usd("150"));
    }

    private Bankbook book(Bankbook.Told... statements) {
        return new Bankbook(START, Money.usd("100"), List.of(statements), byDay);
    }

    private static Bankbook.Told told(long id, int first, int last, String opening, String closing) {
        Money zero = Money.usd("0");
        return new Bankbook.Told(
                id,
                "BS-" + id,
                new StatementFigures(
                        START.plusDays(first),
                        START.plusDays(last),
                        Money.usd(opening),
                        Money.usd(closing),
                        zero,
                        zero));
    }
}
