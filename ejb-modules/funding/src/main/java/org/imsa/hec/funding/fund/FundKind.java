package org.imsa.hec.funding.fund;

import jakarta.enterprise.context.ApplicationScoped;
import org.imsa.hec.funding.FundingRecords;

/** Funds in the search box and in links. */
@ApplicationScoped
public class FundKind extends FundingRecords {

    public FundKind() {
        super(Fund.KIND, "funding_fund", "name");
    }
}
