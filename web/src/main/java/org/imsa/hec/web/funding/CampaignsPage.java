package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.funding.campaign.CampaignFilter;
import org.imsa.hec.funding.campaign.CampaignRow;
import org.imsa.hec.funding.campaign.Campaigns;
import org.imsa.hec.web.shell.LazyRows;

/** The campaigns, with how far each has come. */
@Named
@ViewScoped
public class CampaignsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Campaigns campaigns;

    private final LazyRows<CampaignRow> rows = LazyRows.<CampaignRow>of(
                    ask -> campaigns.list(ask.filter(CampaignFilter.class), ask.search(), ask.page()))
            .filters(CampaignFilter.values());

    public LazyRows<CampaignRow> getRows() {
        return rows;
    }
}
