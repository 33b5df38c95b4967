package org.imsa.hec.funding.bank.match;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.funding.ledger.Reason;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * An entry of the books that moves money in the bank.
 *
 * @param id of the ledger's entry
 * @param amount positive if it comes in
 * @param number of the gift or payment; null for a charge or interest, and so are method, reference and the names
 * @param reversedBy the entry that takes it back; else null
 */
public record Item(
        long id,
        LocalDate day,
        BigDecimal amount,
        String currency,
        Reason reason,
        String sourceKind,
        long sourceId,
        Long reversedBy,
        String number,
        String method,
        String reference,
        String latin,
        String arabic)
        implements Serializable {

    static final String SELECT = "new org.imsa.hec.funding.bank.match.Item(i.id, i.day, i.amount.amount,"
            + " i.amount.currency, i.reason, i.sourceKind, i.sourceId, i.reversedBy, i.number, i.method, i.reference,"
            + " p.nameLatin, p.nameArabic)";
    static final String FROM = " from BookItem i left join PartyName p on p.id = i.partyId";

    public Money money() {
        return Money.of(amount, currency);
    }

    /** The gift or payment; null for what only the bank caused. */
    public RecordRef record() {
        return number == null ? null : new RecordRef(sourceKind, sourceId);
    }

    boolean isReversed() {
        return reversedBy != null;
    }
}
