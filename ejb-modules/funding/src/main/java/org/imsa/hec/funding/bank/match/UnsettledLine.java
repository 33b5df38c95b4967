package org.imsa.hec.funding.bank.match;

import org.imsa.hec.funding.bank.statement.BankLine;

/** A line that stands for nothing in the books: nobody has said what it is, or that it is not ours. */
public record UnsettledLine(BankLine line, SettlementKind as) {

    public boolean isOpen() {
        return as == null;
    }
}
