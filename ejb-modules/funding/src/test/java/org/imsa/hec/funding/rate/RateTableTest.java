package org.imsa.hec.funding.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

class RateTableTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final RateTable TABLE =
            table(Map.of("EUR", "1.085", "IQD", "0.000763358779", "JPY", "0.0065", "KWD", "3.25"));

    @Example
    void theFundsOwnCurrencyIsNotConverted() {
        Exchange exchange = TABLE.exchange(Money.usd("250"), "USD", DAY);

        assertThat(exchange).isEqualTo(new Exchange(Money.usd("250"), null, null));
    }

    @Example
    void anotherCurrencyIsConvertedByTheRateOfTheDay() {
        Exchange exchange = TABLE.exchange(Money.of("500", "EUR"), "USD", DAY);

        assertThat(exchange.amount()).isEqualTo(Money.usd("542.50"));
        assertThat(exchange.original()).isEqualTo(Money.of("500", "EUR"));
        assertThat(exchange.conversion().rate()).isEqualByComparingTo("1.085");
        assertThat(exchange.conversion().day()).isEqualTo(DAY);
        assertThat(exchange.usd()).isNull();
    }

    @Example
    void halvesAreRoundedToTheEvenNeighbour() {
        RateTable half = table(Map.of("EUR", "0.5"));

        assertThat(half.exchange(Money.of("0.05", "EUR"), "USD", DAY).amount()).isEqualTo(Money.usd("0.02"));
        assertThat(half.exchange(Money.of("0.07", "EUR"), "USD", DAY).amount()).isEqualTo(Money.usd("0.04"));
    }

    @Example
    void theDecimalsAreThoseOfTheNewCurrency() {
        assertThat(TABLE.exchange(Money.usd("100"), "IQD", DAY).amount()).isEqualTo(Money.of("131000", "IQD"));
        assertThat(TABLE.exchange(Money.usd("1"), "JPY", DAY).amount()).isEqualTo(Money.of("154", "JPY"));
        assertThat(TABLE.exchange(Money.usd("1"), "KWD", DAY).amount()).isEqualTo(Money.of("0.308", "KWD"));
    }

    @Example
    void betweenTwoOtherCurrenciesTheRateGoesThroughTheDollarAndItsWorthInDollarsIsKept() {
        Exchange exchange = TABLE.exchange(Money.of("100", "EUR"), "IQD", DAY);

        assertThat(exchange.conversion().rate()).isEqualByComparingTo("1421.349999303539");
        assertThat(exchange.amount()).isEqualTo(Money.of("142135", "IQD"));
        assertThat(exchange.usd()).isEqualByComparingTo("108.50");
    }

    @Example
    void aFundInAnotherCurrencyKeepsTheWorthInDollarsOfItsOwnMoneyToo() {
        assertThat(TABLE.exchange(Money.of("131000", "IQD"), "IQD", DAY).usd()).isEqualByComparingTo("100.00");
    }

    @Example
    void aCurrencyWithoutARateThatDayIsRefusedByItsNameAndTheDay() {
        LocalDate other = DAY.plusDays(1);

        assertThatThrownBy(() -> TABLE.exchange(Money.of("500", "EUR"), "USD", other))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                    assertThat(broken.key()).isEqualTo("rule.rate.missing");
                    assertThat(broken.values()).containsExactly("EUR", other);
                });
    }

    @Property
    void whatIsConvertedIsWhatWasGivenTimesItsRateToHalfOfTheLastDecimal(
            @ForAll @BigRange(min = "0.01", max = "1000000") @Scale(2) BigDecimal given,
            @ForAll @BigRange(min = "0.0001", max = "9000") @Scale(6) BigDecimal rate) {
        Exchange exchange = table(Map.of("EUR", rate.toPlainString())).exchange(Money.of(given, "EUR"), "USD", DAY);

        assertThat(exchange.amount().amount().subtract(given.multiply(rate)).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.005"));
    }

    private static RateTable table(Map<String, String> rates) {
        return new RateTable(rates.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        rate -> new RateTable.Key(rate.getKey(), DAY), rate -> new BigDecimal(rate.getValue()))));
    }
}
