package org.imsa.hec.funding.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.imsa.hec.kernel.money.Money;
import org.junit.jupiter.api.Test;

class ThermometerTest {

    @Test
    void aCentBelowTheGoalIsNotTheGoal() {
        Thermometer almost = received("999.99");

        assertThat(almost.isReached()).isFalse();
        assertThat(almost.percent()).isEqualTo(99);
        assertThat(almost.missing()).isEqualTo(Money.usd("0.01"));
    }

    @Test
    void overTheGoalNothingIsMissingAndTheMeterIsFull() {
        Thermometer over = received("1250");

        assertThat(over.isReached()).isTrue();
        assertThat(over.percent()).isEqualTo(125);
        assertThat(over.level()).isEqualTo(100);
        assertThat(over.missing()).isEqualTo(Money.usd("0"));
    }

    @Test
    void withoutGiftsItIsEmpty() {
        assertThat(received("0").level()).isZero();
    }

    private static Thermometer received(String dollars) {
        return new Thermometer(Money.usd("1000"), Money.usd(dollars));
    }
}
