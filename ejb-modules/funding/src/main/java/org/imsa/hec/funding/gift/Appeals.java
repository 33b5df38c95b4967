package org.imsa.hec.funding.gift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.imsa.hec.funding.campaign.Campaign;
import org.imsa.hec.funding.campaign.CampaignTeam;
import org.imsa.hec.funding.chapter.Chapter;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.kernel.record.Stored;

/**
 * Looks whether a gift can have come in answer to what it names. Only that it belongs together is asked: a goal that was
 * reached, or a campaign that was closed, while somebody typed the gift does not refuse it.
 */
@ApplicationScoped
class Appeals {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    void mustFit(Appeal appeal, Fund fund) {
        if (appeal.campaignId() != null) {
            Stored.get(em, Campaign.class, appeal.campaignId()).mustRaiseFor(fund);
        }
        if (appeal.teamId() != null) {
            Stored.get(em, CampaignTeam.class, appeal.teamId()).mustBelongTo(appeal.campaignId());
        }
        if (appeal.chapterId() != null) {
            Stored.get(em, Chapter.class, appeal.chapterId());
        }
    }
}
