package org.imsa.hec.funding.campaign;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.list.Typed;
import org.imsa.hec.kernel.record.RecordLine;

/** Shows campaigns, with what came in answer to them. */
@Stateless
@RolesAllowed({
    Roles.TREASURER,
    Roles.GRANTS_OFFICER,
    Roles.COORDINATOR,
    Roles.COMMITTEE_MEMBER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Campaigns {
    private static final String ROW = "new org.imsa.hec.funding.campaign.CampaignRow(c.id, c.number, c.name.latin,"
            + " c.name.arabic, f.name.latin, f.name.arabic, c.goal.amount, c.goal.currency, c.days.first, c.days.last,"
            + " c.open)";

    private static final Set<CampaignAction> WHILE_OPEN =
            EnumSet.of(CampaignAction.ADD_TEAM, CampaignAction.BUDGET, CampaignAction.CHANGE, CampaignAction.CLOSE);

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Takings takings;

    @EJB
    private Budgets budgets;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext caller;

    /** @param filter null for all */
    public Page<CampaignRow> list(CampaignFilter filter, String search, PageRequest request) {
        Typed typed = new Typed(search);
        LocalDate today = Days.today(clock);
        Page<CampaignRow> page = new ListQuery<>(
                        em, CampaignRow.class, ROW, "Campaign c join Fund f on f.id = c.fundId")
                .when(filter != null, filter == null ? "" : filter.condition(), "today", today)
                .when(typed.isNumber(), "c.number like :number", "number", typed.asNumber())
                .when(
                        typed.isWords(),
                        "c.name.latin like :words or c.name.arabic like :words",
                        "words",
                        typed.anywhere())
                .sortable("number", "c.number")
                .sortable("latin", "c.name.latin")
                .sortable("arabic", "c.name.arabic")
                .sortable("goal", "c.goal.amount")
                .sortable("days", "c.days.first")
                .inOrder("c.open desc, c.days.first desc, c.id desc")
                .page(request);
        Map<Long, Raised> raised =
                takings.of(page.rows().stream().map(CampaignRow::id).toList());
        return new Page<>(
                page.rows().stream()
                        .map(row -> row.with(raised.getOrDefault(row.id(), Raised.NOTHING), today))
                        .toList(),
                page.total());
    }

    /** @throws RuleBroken {@code rule.record.gone} */
    public CampaignFile file(long id) {
        Object[] found = em.createQuery(
                        "select c, f, o from Campaign c join Fund f on f.id = c.fundId"
                                + " left join Fund o on o.id = c.otherFundId where c.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
        Campaign campaign = (Campaign) found[0];
        Raised raised = takings.of(List.of(id)).getOrDefault(id, Raised.NOTHING);
        return campaign.file(
                ((Fund) found[1]).line(),
                line(found[2]),
                raised,
                budgets.of(id, campaign.goal().currency()),
                Days.today(clock),
                next(campaign));
    }

    /** Those that take gifts, to choose from. */
    public List<CampaignChoice> open() {
        List<Object[]> found = em.createQuery(
                        "select c, f, o from Campaign c join Fund f on f.id = c.fundId"
                                + " left join Fund o on o.id = c.otherFundId where c.open = true"
                                + " order by c.name.latin, c.name.arabic",
                        Object[].class)
                .getResultList();
        Map<Long, Raised> raised =
                takings.of(found.stream().map(row -> ((Campaign) row[0]).id()).toList());
        Map<Long, List<RecordLine>> teams = teams();
        return found.stream()
                .map(row -> {
                    Campaign campaign = (Campaign) row[0];
                    Raised own = raised.getOrDefault(campaign.id(), Raised.NOTHING);
                    return new CampaignChoice(
                            campaign.line(),
                            ((Fund) row[1]).line(),
                            line(row[2]),
                            own.towards(campaign.goal()),
                            teams.getOrDefault(campaign.id(), List.of()));
                })
                .toList();
    }

    /** Of all open campaigns, by their ids. */
    private Map<Long, List<RecordLine>> teams() {
        return em.createQuery(
                        "select t from CampaignTeam t join Campaign c on c.id = t.campaignId where c.open = true"
                                + " order by t.name.latin, t.name.arabic",
                        CampaignTeam.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        CampaignTeam::campaignId, Collectors.mapping(CampaignTeam::line, Collectors.toList())));
    }

    private static RecordLine line(Object fund) {
        return fund == null ? null : ((Fund) fund).line();
    }

    private Set<CampaignAction> next(Campaign campaign) {
        Set<CampaignAction> next = EnumSet.noneOf(CampaignAction.class);
        if (campaign.isOpen() && caller.isCallerInRole(Roles.TREASURER)) {
            next.add(CampaignAction.RECORD_GIFT);
        }
        if (caller.isCallerInRole(Roles.TREASURER) || caller.isCallerInRole(Roles.COORDINATOR)) {
            next.add(campaign.isShown() ? CampaignAction.UNPUBLISH : CampaignAction.PUBLISH);
            next.addAll(campaign.isOpen() ? WHILE_OPEN : EnumSet.of(CampaignAction.REOPEN));
        }
        return next;
    }
}
