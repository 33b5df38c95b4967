package org.imsa.hec.funding.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import org.imsa.hec.funding.FundingRecords;

/** Teams of campaigns in the search box and in links. */
@ApplicationScoped
public class CampaignTeamKind extends FundingRecords {

    public CampaignTeamKind() {
        super(CampaignTeam.KIND, "funding_campaign_team", "name");
    }

    @Override
    public String page() {
        return "/funding/campaignTeam.xhtml";
    }
}
