package org.imsa.hec.funding.gift;

import jakarta.enterprise.context.ApplicationScoped;
import org.imsa.hec.funding.FundingRecords;

/** Gifts in the search box and in links: found by their number, called by their donor. */
@ApplicationScoped
public class GiftKind extends FundingRecords {

    public GiftKind() {
        super(
                Gift.KIND,
                "Gift x join PartyName p on p.id = x.donorId",
                "p.nameLatin",
                "p.nameArabic",
                "x.number like :number");
    }
}
