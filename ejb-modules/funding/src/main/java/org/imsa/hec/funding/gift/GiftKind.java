package org.imsa.hec.funding.gift;

import jakarta.enterprise.context.ApplicationScoped;
import org.imsa.hec.funding.FundingRecords;

/** Gifts in the search box and in links: found by their number, called by their donor. */
@ApplicationScoped
public class GiftKind extends FundingRecords {

    public GiftKind() {
        super(Gift.KIND, "funding_gift x JOIN directory_party p ON p.id = x.donor_id", "p.name_latin", "p.name_arabic");
    }
}
