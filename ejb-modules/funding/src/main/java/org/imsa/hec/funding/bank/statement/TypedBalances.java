package org.imsa.hec.funding.bank.statement;

import java.math.BigDecimal;
import org.imsa.hec.kernel.money.Money;

/** Balances that somebody typed from the paper, for a file that does not tell them; null where they do not know. */
public record TypedBalances(BigDecimal opening, BigDecimal closing) {
    public static final TypedBalances NONE = new TypedBalances(null, null);

    Money opening(String currency) {
        return opening == null ? null : Money.of(opening, currency);
    }

    Money closing(String currency) {
        return closing == null ? null : Money.of(closing, currency);
    }
}
