package org.imsa.hec.funding.ledger;

/** Codes of the accounts that the ledger posts to; the chart itself is the table {@code funding_account}. */
final class AccountCode {
    static final String BANK = "1000";
    static final String DUE_BETWEEN_FUNDS = "1900";
    static final String TRANSFERS = "3900";
    static final String CONTRIBUTIONS = "4000";
    static final String BANK_INTEREST = "4900";
    static final String GRANTS_PAID = "5000";
    static final String BANK_CHARGES = "5900";
    static final String COMMITMENTS = "9100";
    static final String RESERVE = "9200";

    private AccountCode() {}
}
