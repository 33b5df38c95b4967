package org.imsa.hec.funding.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import org.imsa.hec.funding.FundingRecords;

/** Pledges in the search box and in links: found by their number, called by their donor. */
@ApplicationScoped
public class PledgeKind extends FundingRecords {

    public PledgeKind() {
        super(
                Pledge.KIND,
                "funding_pledge x JOIN directory_party p ON p.id = x.donor_id",
                "p.name_latin",
                "p.name_arabic");
    }
}
