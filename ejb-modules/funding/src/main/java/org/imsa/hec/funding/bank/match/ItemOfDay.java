package org.imsa.hec.funding.bank.match;

import org.imsa.hec.funding.bank.statement.BankLine;
import org.imsa.hec.kernel.record.RecordRef;

/** An entry of the books, and the line that tells of it; null if none does. */
public record ItemOfDay(Item item, Long lineId) {

    public RecordRef line() {
        return lineId == null ? null : new RecordRef(BankLine.KIND, lineId);
    }
}
