package org.imsa.hec.funding.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import org.imsa.hec.funding.FundingRecords;

/** Receipts in the search box and in links: found by their number, called by their donor. */
@ApplicationScoped
public class ReceiptKind extends FundingRecords {

    public ReceiptKind() {
        super(
                DonorReceipt.KIND,
                "funding_receipt x JOIN directory_party p ON p.id = x.donor_id",
                "p.name_latin",
                "p.name_arabic");
    }
}
