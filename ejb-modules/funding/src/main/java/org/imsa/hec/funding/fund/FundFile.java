package org.imsa.hec.funding.fund;

import java.io.Serializable;
import java.util.Set;
import org.imsa.hec.funding.ledger.Figures;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that the page of one fund shows.
 *
 * @param next what the caller may do with it now
 */
public record FundFile(
        long id,
        long version,
        String number,
        String latin,
        String arabic,
        Terms terms,
        String currency,
        FundState state,
        Figures figures,
        Set<FundAction> next)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(Fund.KIND, id);
    }

    public boolean may(FundAction action) {
        return next.contains(action);
    }
}
