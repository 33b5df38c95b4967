package org.imsa.hec.funding.campaign;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import org.imsa.hec.directory.api.PartyName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;

/** Shows the teams of campaigns, with what came through each: into the fund of the campaign, or the other one. */
@Stateless
@RolesAllowed({
    Roles.TREASURER,
    Roles.GRANTS_OFFICER,
    Roles.COORDINATOR,
    Roles.COMMITTEE_MEMBER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class CampaignTeams {
    private static final String RECEIVED = "(select sum(g.amount.amount) from Gift g where g.teamId = t.id"
            + " and g.status = org.imsa.hec.funding.gift.GiftStatus.RECORDED)";

    private static final String ROW = "new org.imsa.hec.funding.campaign.TeamRow(t.id, t.number, t.name.latin,"
            + " t.name.arabic, p.nameLatin, p.nameArabic, t.goal.amount, t.goal.currency, " + RECEIVED + ")";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Resource
    private SessionContext caller;

    public Page<TeamRow> list(long campaignId, PageRequest request) {
        return new ListQuery<>(em, TeamRow.class, ROW, "CampaignTeam t join PartyName p on p.id = t.captainId")
                .when(true, "t.campaignId = :campaign", "campaign", campaignId)
                .sortable("number", "t.number")
                .sortable("latin", "t.name.latin")
                .sortable("arabic", "t.name.arabic")
                .sortable("goal", "t.goal.amount")
                .inOrder("t.id")
                .page(request);
    }

    /** @throws RuleBroken {@code rule.record.gone} */
    public TeamFile file(long id) {
        Object[] found = em.createQuery(
                        "select t, c, p, " + RECEIVED + " from CampaignTeam t join Campaign c on c.id = t.campaignId"
                                + " join PartyName p on p.id = t.captainId where t.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
        CampaignTeam team = (CampaignTeam) found[0];
        Campaign campaign = (Campaign) found[1];
        BigDecimal received = found[3] == null ? BigDecimal.ZERO : (BigDecimal) found[3];
        return team.file(
                ((PartyName) found[2]).line(),
                campaign.line(),
                Money.of(received, team.goal().currency()),
                campaign.isOpen()
                        && (caller.isCallerInRole(Roles.TREASURER) || caller.isCallerInRole(Roles.COORDINATOR)));
    }
}
