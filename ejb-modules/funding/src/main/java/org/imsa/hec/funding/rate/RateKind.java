package org.imsa.hec.funding.rate;

import jakarta.enterprise.context.ApplicationScoped;
import org.imsa.hec.funding.FundingRecords;

/** Rates in the search box and in links: found by their number, called by currency and day. */
@ApplicationScoped
public class RateKind extends FundingRecords {
    private static final String NAME = "CONCAT(x.currency, ' ', x.rate_day)";

    public RateKind() {
        super(Rate.KIND, "funding_rate x", NAME, NAME);
    }
}
