package org.imsa.hec.funding.campaign;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.imsa.hec.funding.Days;
import org.imsa.hec.kernel.RuleBroken;

/** Shows campaigns to everybody, without signing in: those alone that were made public. */
@Stateless
@PermitAll
public class PublicCampaigns {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Takings takings;

    @EJB
    private Budgets budgets;

    @Inject
    private Clock clock;

    /** @throws RuleBroken {@code rule.record.gone} also for one that is not public, so that nobody learns that it exists */
    public PublicCampaign numbered(String number) {
        Campaign campaign = em.createQuery(
                        "select c from Campaign c where c.number = :number and c.shown = true", Campaign.class)
                .setParameter("number", number)
                .getResultStream()
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
        Raised raised = takings.of(List.of(campaign.id())).getOrDefault(campaign.id(), Raised.NOTHING);
        return campaign.publicly(
                raised, budgets.of(campaign.id(), campaign.goal().currency()), Days.today(clock));
    }
}
