package org.imsa.hec.funding.chart;

/** What an account tells of; its codes begin with the digit of its type. */
public enum AccountType {
    ASSET('1', AccountSide.DEBIT),
    LIABILITY('2', AccountSide.CREDIT),
    NET_ASSETS('3', AccountSide.CREDIT),
    REVENUE('4', AccountSide.CREDIT),
    EXPENSE('5', AccountSide.DEBIT),
    /** What is promised, beside the books proper. */
    MEMORANDUM('9', AccountSide.DEBIT);

    private final char digit;
    private final AccountSide normalSide;

    AccountType(char digit, AccountSide normalSide) {
        this.digit = digit;
        this.normalSide = normalSide;
    }

    char digit() {
        return digit;
    }

    AccountSide normalSide() {
        return normalSide;
    }
}
