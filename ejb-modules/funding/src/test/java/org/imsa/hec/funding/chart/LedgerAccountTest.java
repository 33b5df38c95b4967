package org.imsa.hec.funding.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerAccountTest {

    @ParameterizedTest
    @EnumSource
    void theCodeOfAHeadingBeginsWithTheDigitOfItsType(AccountType type) {
        heading(type.digit() + "900", type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900", "490", "49000", "49a0", "4900 "})
    void theCodeOfAHeadingIsOneOfItsType(String code) {
        refused("rule.account.code", () -> heading(code, AccountType.REVENUE));
    }

    @Test
    void aHeadingStandsUnderNone() {
        LedgerAccount heading = heading("4900", AccountType.REVENUE);

        refused("rule.account.isHeading", () -> heading.putUnder(heading("4800", AccountType.REVENUE)));
    }

    private static LedgerAccount heading(String code, AccountType type) {
        return new LedgerAccount(UUID.randomUUID(), code, BilingualName.of("Support", "الدعم"), type);
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                .isEqualTo(key));
    }
}
