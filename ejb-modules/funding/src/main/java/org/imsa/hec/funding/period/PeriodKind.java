package org.imsa.hec.funding.period;

import jakarta.enterprise.context.ApplicationScoped;
import org.imsa.hec.funding.FundingRecords;

/** Months in the search box and in links: found by their number, called by year and month. */
@ApplicationScoped
public class PeriodKind extends FundingRecords {

    public PeriodKind() {
        super(Period.KIND, "funding_period x", "SUBSTRING(x.number, 4)", "SUBSTRING(x.number, 4)");
    }
}
