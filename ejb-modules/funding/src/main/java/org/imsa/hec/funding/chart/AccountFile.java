package org.imsa.hec.funding.chart;

import java.io.Serializable;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that the page of one account shows.
 *
 * @param over the heading that it stands under; null if under none
 * @param mayChange whether the caller may
 */
public record AccountFile(
        long id,
        long version,
        String code,
        String latin,
        String arabic,
        AccountType type,
        AccountSide normalSide,
        boolean heading,
        RecordRef over,
        boolean mayChange)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(LedgerAccount.KIND, id);
    }
}
