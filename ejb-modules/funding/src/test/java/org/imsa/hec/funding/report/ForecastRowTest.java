package org.imsa.hec.funding.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.imsa.hec.kernel.money.Money;
import org.junit.jupiter.api.Test;

class ForecastRowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    @Test
    void eachMonthHasItsInstalmentsAndWhatElseIsPromisedAndTheSumSoFar() {
        List<ForecastRow> rows = ForecastRow.of(
                List.of(
                        new Due(TODAY.plusMonths(1), Money.usd("100"), true),
                        new Due(TODAY, Money.usd("20"), false),
                        new Due(TODAY.plusMonths(1), Money.usd("3"), false)),
                TODAY);

        assertThat(rows).extracting(ForecastRow::month).containsExactly(YearMonth.of(2026, 5), YearMonth.of(2026, 6));
        assertThat(rows.get(1).instalments()).isEqualTo(Money.usd("100"));
        assertThat(rows.get(1).total()).isEqualTo(Money.usd("103"));
        assertThat(rows.get(1).soFar()).isEqualTo(Money.usd("123"));
    }

    @Test
    void whatIsOverdueCountsNow() {
        List<ForecastRow> rows = ForecastRow.of(List.of(new Due(TODAY.minusMonths(3), Money.usd("100"), true)), TODAY);

        assertThat(rows).extracting(ForecastRow::month).containsExactly(YearMonth.of(2026, 5));
    }

    @Test
    void currenciesAreNotAddedUp() {
        List<ForecastRow> rows = ForecastRow.of(
                List.of(new Due(TODAY, Money.usd("1"), true), new Due(TODAY, Money.of("1", "EUR"), true)), TODAY);

        assertThat(rows).extracting(ForecastRow::currency).containsExactly("EUR", "USD");
    }
}
