package org.imsa.hec.funding.trail;

import java.io.Serializable;
import java.time.LocalDate;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * One station of the money trail: the one record that stands there, or how many there are.
 *
 * @param kind of the record, if it is one alone
 * @param ref the record, if it is one alone and the caller may read it
 * @param number its reference number, if it is one alone
 * @param latin its name, if it is one alone; for gifts the donor, for an outcome what is told of it
 * @param count how many records; for gifts how many donors
 * @param given the one gift in the donor's currency, if that is not the fund's; else null
 * @param amount how much money; null where sums would mix currencies or there is none to tell
 * @param day of an outcome
 */
public record TrailStation(
        TrailStage stage,
        String kind,
        RecordRef ref,
        String number,
        String latin,
        String arabic,
        long count,
        Money given,
        Money amount,
        LocalDate day)
        implements Serializable {

    static TrailStation many(TrailStage stage, long count, Money amount) {
        return new TrailStation(stage, null, null, null, null, null, count, null, amount, null);
    }

    public boolean isOne() {
        return count == 1;
    }
}
