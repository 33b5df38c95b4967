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
 * @param entriesOffTheirRate entries whose amount is not what was given times its rate, or without their worth in dollars
 * @param transfersOffTheBooks transfers whose state, entries and shares do not fit
 * @param giftsSpentTwice gifts of which more left a fund than came in, or funds whose gifts do not add up to the ledger
 */
public record LedgerFindings(
        Instant checkedAt,
        long unbalancedCurrencies,
        long overdrawnFunds,
        long giftsOffTheBooks,
        long paymentsOffTheBooks,
        long paymentsWithoutGifts,
        long entriesInClosedMonths,
        long grantsAgainstTerms,
        long entriesOffTheirRate,
        long transfersOffTheBooks,
        long giftsSpentTwice)
        implements Serializable {

    public boolean isBalanced() {
        return unbalancedCurrencies
                        + overdrawnFunds
                        + giftsOffTheBooks
                        + paymentsOffTheBooks
                        + paymentsWithoutGifts
                        + entriesInClosedMonths
                        + grantsAgainstTerms
                        + entriesOffTheirRate
                        + transfersOffTheBooks
                        + giftsSpentTwice
                == 0;
    }
}
