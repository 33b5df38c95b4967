package org.imsa.hec.funding.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.Stored;

/** What the treasurer and the coordinator do with campaigns. */
@Stateless
@Activity
@RolesAllowed({Roles.TREASURER, Roles.COORDINATOR})
public class CampaignDesk {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Numbers numbers;

    /**
     * Opens a campaign.
     *
     * @param requestId carried by the form; a second click finds the campaign that the first one opened
     * @return the campaign's id
     */
    public long open(UUID requestId, CampaignDetails details) {
        return Stored.madeBy(em, Campaign.class, requestId).orElseGet(() -> {
            Fund fund = Stored.get(em, Fund.class, details.fundId());
            Campaign campaign = new Campaign(requestId, numbers.next("CM"), details, fund, other(details));
            em.persist(campaign);
            return campaign.id();
        });
    }

    public void change(long campaignId, long version, CampaignDetails details) {
        Stored.get(em, Campaign.class, campaignId, version).change(details, other(details));
    }

    /** Offers it for no new gifts from now on; those under way are still recorded. */
    public void close(long campaignId, long version) {
        Stored.get(em, Campaign.class, campaignId, version).close();
    }

    public void reopen(long campaignId, long version) {
        Stored.get(em, Campaign.class, campaignId, version).reopen();
    }

    /**
     * Adds a team to a campaign.
     *
     * @param requestId carried by the form; a second click finds the team that the first one added
     * @return the team's id
     */
    public long addTeam(UUID requestId, long campaignId, TeamDetails details) {
        return Stored.madeBy(em, CampaignTeam.class, requestId).orElseGet(() -> {
            Campaign campaign = Stored.get(em, Campaign.class, campaignId);
            CampaignTeam team = new CampaignTeam(requestId, numbers.next("CT"), campaign, details);
            em.persist(team);
            return team.id();
        });
    }

    public void changeTeam(long teamId, long version, TeamDetails details) {
        CampaignTeam team = Stored.get(em, CampaignTeam.class, teamId, version);
        team.change(Stored.get(em, Campaign.class, team.campaignId()), details);
    }

    /**
     * Adds a line to the budget.
     *
     * @param requestId carried by the form; a second click adds nothing
     * @param purpose of the payments that it is held against; null for none
     * @throws RuleBroken {@code rule.budget.purposeTaken} if another line of the campaign is for that purpose
     */
    public void addBudgetLine(UUID requestId, long campaignId, BilingualName name, GrantPurpose purpose, Money amount) {
        if (Stored.madeBy(em, BudgetLine.class, requestId).isEmpty()) {
            Campaign campaign = Stored.get(em, Campaign.class, campaignId);
            boolean isTaken = purpose != null
                    && em.createQuery(
                                            "select count(b) from BudgetLine b where b.campaignId = :campaign"
                                                    + " and b.purpose = :purpose",
                                            Long.class)
                                    .setParameter("campaign", campaignId)
                                    .setParameter("purpose", purpose)
                                    .getSingleResult()
                            > 0;
            RuleBroken.unless(!isTaken, "rule.budget.purposeTaken", campaign.name());
            em.persist(new BudgetLine(requestId, campaign, name, purpose, amount));
        }
    }

    public void removeBudgetLine(long lineId) {
        BudgetLine line = Stored.get(em, BudgetLine.class, lineId);
        Stored.get(em, Campaign.class, line.campaignId()).mustBudget(line.amount());
        em.remove(line);
    }

    public void publish(long campaignId, long version) {
        Stored.get(em, Campaign.class, campaignId, version).publish();
    }

    public void unpublish(long campaignId, long version) {
        Stored.get(em, Campaign.class, campaignId, version).unpublish();
    }

    private Fund other(CampaignDetails details) {
        return details.otherFundId() == null ? null : Stored.get(em, Fund.class, details.otherFundId());
    }
}
