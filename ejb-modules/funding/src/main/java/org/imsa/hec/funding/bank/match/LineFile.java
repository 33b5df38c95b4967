package org.imsa.hec.funding.bank.match;

import java.io.Serializable;
import java.util.List;
import org.imsa.hec.funding.bank.statement.BankLineFile;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that the page of one line shows.
 *
 * @param settlement null while it waits
 * @param items the entries that it stands for
 * @param suggestions what it may stand for, while it waits
 * @param mayResolve may the caller say what it is, or take that back?
 */
public record LineFile(
        BankLineFile line,
        RecordLine account,
        RecordRef statement,
        LineState state,
        Settled settlement,
        List<Item> items,
        List<Suggestion> suggestions,
        boolean mayResolve)
        implements Serializable {

    public boolean isOpen() {
        return settlement == null;
    }

    public boolean isCredit() {
        return line.amount().isPositive();
    }
}
