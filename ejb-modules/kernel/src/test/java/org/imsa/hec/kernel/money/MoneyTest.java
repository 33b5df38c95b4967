package org.imsa.hec.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.imsa.hec.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "10,USD,10.00 USD",
        "0.5,USD,0.50 USD",
        "250000,IQD,250000 IQD",
        "1200,JPY,1200 JPY",
        "1.125,KWD,1.125 KWD"
    })
    void anAmountIsShownWithTheDecimalsOfItsCurrency(String amount, String currency, String shown) {
        assertThat(Money.of(amount, currency)).hasToString(shown);
    }

    @ParameterizedTest
    @CsvSource({"10.001,USD", "0.5,IQD", "0.1,JPY"})
    void aFractionThatTheCurrencyDoesNotHaveIsRefused(String amount, String currency) {
        assertThatThrownBy(() -> Money.of(amount, currency))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("rule.money.decimals"));
    }

    @ParameterizedTest
    @CsvSource({"XX", "usd", "''"})
    void aCurrencyThatDoesNotExistIsRefused(String currency) {
        assertThatThrownBy(() -> Money.of("1", currency))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("rule.money.currency"));
    }

    @Test
    void trailingZerosOfAStoredAmountAreNotAFraction() {
        assertThat(Money.of(new BigDecimal("250000.0000"), "IQD")).isEqualTo(Money.of("250000", "IQD"));
    }

    @Test
    void sumsAreExact() {
        Money sum = Money.zero("USD");
        for (int i = 0; i < 1000; i++) {
            sum = sum.plus(Money.usd("0.10"));
        }
        assertThat(sum).isEqualTo(Money.usd("100.00"));
    }

    @Test
    void twoCurrenciesAreNeverAddedOrCompared() {
        Money dollars = Money.usd("1");
        Money dinars = Money.of("1310", "IQD");
        assertThatThrownBy(() -> dollars.plus(dinars)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> dollars.compareTo(dinars)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void equalAmountsAreEqualWhateverTheirScale() {
        assertThat(Money.usd("5")).isEqualTo(Money.usd("5.00")).hasSameHashCodeAs(Money.usd("5.00"));
        assertThat(Money.usd("5")).isNotEqualTo(Money.of("5", "EUR"));
    }

    @Test
    void anAmountBeyondWhatTheDatabaseHoldsIsRefused() {
        assertThatThrownBy(() -> Money.usd("1000000000000000")).isInstanceOf(RuleBroken.class);
    }
}
