package org.imsa.hec.funding;

import java.util.Date;

/** What an operator sees of the money: counts and the health of the ledger, never amounts or names. */
public interface FundingStatusMXBean {

    /** Funds that take gifts and serve grants. */
    long getOpenFunds();

    /** Gifts on record, those reversed included. */
    long getGifts();

    /** Pledges that were neither cancelled nor written off, those fulfilled included. */
    long getPledges();

    /** Applications for grants that wait for a decision. */
    long getGrantsWaiting();

    /** Payments that wait for a decision. */
    long getPaymentsWaiting();

    /** Transfers between funds that wait for a decision. */
    long getTransfersWaiting();

    /** Months of the books that are closed. */
    long getClosedMonths();

    /** Entries of the ledger. */
    long getEntries();

    /** Whether the last check found nothing wrong. */
    boolean isLedgerBalanced();

    /** When this node last checked the ledger; at the start, then every night. */
    Date getLastCheck();

    /** What the last check found, in words; empty if nothing. */
    String getFindings();

    /** Checks the whole ledger now; reads only. */
    void checkLedger();
}
