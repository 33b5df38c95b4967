package org.imsa.hec.funding.bank.match;

import java.time.LocalDate;
import org.imsa.hec.funding.bank.statement.BankLine;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * One end of a transfer between two accounts of the house.
 *
 * @param amount negative at the account that it left
 * @param ownLineId the line at this end, booked on ownDay; both null if this bank has not told of it
 * @param otherLineId the line at the other end; may be null
 * @param latin the other account's name
 */
public record TransferLeg(
        LocalDate day, Money amount, Long ownLineId, LocalDate ownDay, Long otherLineId, String latin, String arabic) {

    /** Had this bank not told of it on this day? */
    public boolean isUnderWay(LocalDate onDay) {
        return ownLineId == null || ownDay.isAfter(onDay);
    }

    public RecordRef line() {
        return new RecordRef(BankLine.KIND, ownLineId == null ? otherLineId : ownLineId);
    }
}
