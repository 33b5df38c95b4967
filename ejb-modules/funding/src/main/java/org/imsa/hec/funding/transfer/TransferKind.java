package org.imsa.hec.funding.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import org.imsa.hec.funding.FundingRecords;

/** Transfers in the search box and in links: found by their number, called by the fund that they go to. */
@ApplicationScoped
public class TransferKind extends FundingRecords {

    public TransferKind() {
        super(
                Transfer.KIND,
                "funding_transfer x JOIN funding_fund f ON f.id = x.to_fund_id",
                "f.name_latin",
                "f.name_arabic");
    }
}
