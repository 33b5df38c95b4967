package org.imsa.hec.funding.trail;

import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.kernel.record.RecordRef;

/** One fund on the trail. */
record FundStation(long id, String number, String latin, String arabic, String currency) {

    static FundStation of(Fund fund) {
        return new FundStation(
                fund.id(), fund.number(), fund.name().latin(), fund.name().arabic(), fund.currency());
    }

    RecordRef ref() {
        return new RecordRef(Fund.KIND, id);
    }
}
