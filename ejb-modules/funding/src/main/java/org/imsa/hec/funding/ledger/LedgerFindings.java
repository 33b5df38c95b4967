package org.imsa.hec.funding.ledger;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a check of the whole ledger found; all zero is what it should find.
 *
 * @param unbalancedCurrencies currencies in which debits and credits differ
 * @param overdrawnFunds funds that have promised or paid more than they received
 * @param giftsOffTheBooks gifts whose state and entries do not fit
 * @param paymentsOffTheBooks payments whose state and entries do not fit
 * @param paymentsWithoutGifts payments that are not made of gifts to their full amount
 * @param entriesInClosedMonths entries made into a month after it was closed
 * @param grantsAgainstTerms approved grants that the terms of their funds do not allow
 */
public record LedgerFindings(
        Instant checkedAt,
        long unbalancedCurrencies,
        long overdrawnFunds,
        long giftsOffTheBooks,
        long paymentsOffTheBooks,
        long paymentsWithoutGifts,
        long entriesInClosedMonths,
        long grantsAgainstTerms)
        implements Serializable {

    public boolean isBalanced() {
        return unbalancedCurrencies
                        + overdrawnFunds
                        + giftsOffTheBooks
                        + paymentsOffTheBooks
                        + paymentsWithoutGifts
                        + entriesInClosedMonths
                        + grantsAgainstTerms
                == 0;
    }
}
