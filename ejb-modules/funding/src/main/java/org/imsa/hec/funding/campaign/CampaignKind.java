package org.imsa.hec.funding.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import org.imsa.hec.funding.FundingRecords;

/** Campaigns in the search box and in links. */
@ApplicationScoped
public class CampaignKind extends FundingRecords {

    public CampaignKind() {
        super(Campaign.KIND, "funding_campaign", "name");
    }
}
