package org.imsa.hec.funding.goods;

import jakarta.enterprise.context.ApplicationScoped;
import org.imsa.hec.funding.FundingRecords;

/** Gifts in kind in the search box and in links: found by their number, called by their donor. */
@ApplicationScoped
public class GiftInKindKind extends FundingRecords {

    public GiftInKindKind() {
        super(
                GiftInKind.KIND,
                "funding_gift_in_kind x JOIN directory_party p ON p.id = x.donor_id",
                "p.name_latin",
                "p.name_arabic");
    }

    @Override
    public String page() {
        return "/funding/giftInKind.xhtml";
    }
}
