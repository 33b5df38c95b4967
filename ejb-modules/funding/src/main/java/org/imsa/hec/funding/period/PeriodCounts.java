package org.imsa.hec.funding.period;

import java.io.Serializable;

/**
 * What was entered into a month.
 *
 * @param entries all entries of the ledger
 * @param gifts recorded
 * @param commitments money promised to grants
 * @param payments made
 * @param reversals entries that take an earlier one back
 */
public record PeriodCounts(long entries, long gifts, long commitments, long payments, long reversals)
        implements Serializable {

    static final PeriodCounts NONE = new PeriodCounts(0, 0, 0, 0, 0);
}
