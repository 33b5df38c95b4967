package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.imsa.hec.kernel.RuleBroken;

/** States that a rule refuses something, and with which values. */
public final class Refused {

    private Refused() {}

    public static ListAssert<Object> by(String rule, ThrowingCallable attempt) {
        RuleBroken broken = catchThrowableOfType(RuleBroken.class, attempt);
        assertThat(broken).as("refused by " + rule).isNotNull();
        assertThat(broken.key()).isEqualTo(rule);
        return assertThat(broken.values());
    }
}
