package org.imsa.hec.funding.pledge;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imsa.hec.directory.api.PartyName;
import org.imsa.hec.directory.api.PartySearch;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;

/** Shows pledges, with what came of them. */
@Stateless
@RolesAllowed({
    Roles.TREASURER,
    Roles.GRANTS_OFFICER,
    Roles.COORDINATOR,
    Roles.COMMITTEE_MEMBER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Pledges {
    private static final String ROW = "new org.imsa.hec.funding.pledge.PledgeRow(p.id, p.number, n.nameLatin,"
            + " n.nameArabic, f.name.latin, f.name.arabic, p.amount.amount, p.amount.currency, p.madeOn, p.rhythm,"
            + " p.status)";
    private static final String FROM = "Pledge p join PartyName n on n.id = p.donorId join Fund f on f.id = p.fundId";
    private static final String COUNTED = "select new org.imsa.hec.funding.pledge.CountedGift(g.id, g.number,"
            + " g.receivedOn, c.amount.amount, c.amount.currency, g.status) from PledgeGift c join Gift g"
            + " on g.id = c.giftId where c.pledgeId = :pledge order by g.receivedOn, g.id";
    private static final String OTHERS = "select new org.imsa.hec.funding.pledge.CountedGift(g.id, g.number,"
            + " g.receivedOn, g.amount.amount, g.amount.currency, g.status) from Gift g, Pledge p where p.id = :pledge"
            + " and g.donorId = p.donorId and g.fundId = p.fundId"
            + " and g.status = org.imsa.hec.funding.gift.GiftStatus.RECORDED"
            + " and not exists (select c from PledgeGift c where c.giftId = g.id) order by g.receivedOn desc, g.id desc";
    private static final int MOST_GIFTS = 200;

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private PledgeBook book;

    @Resource
    private SessionContext caller;

    /**
     * @param fundId only for this fund; null for all
     * @param filter null for all
     */
    public Page<PledgeRow> list(Long fundId, PledgeFilter filter, String search, PageRequest request) {
        ListQuery<PledgeRow> list = new ListQuery<>(em, PledgeRow.class, ROW, FROM)
                .when(fundId != null, "p.fundId = :fund", "fund", fundId)
                .when(filter == PledgeFilter.MISSED, PledgeFilter.MISSED.condition(), "today", book.today())
                .when(filter != null && filter != PledgeFilter.MISSED, filter == null ? "" : filter.condition())
                .sortable("number", "p.number")
                .sortable("donor", "n.nameLatin")
                .sortable("amount", "p.amount.amount")
                .sortable("madeOn", "p.madeOn")
                .inOrder("p.madeOn desc, p.id desc");
        Page<PledgeRow> page = PartySearch.numberedOrNamed(list, "p.number", "p.donorId", search)
                .page(request);
        Map<Long, Progress> progress =
                book.of(page.rows().stream().map(PledgeRow::id).toList());
        return new Page<>(
                page.rows().stream()
                        .map(row -> row.with(progress.get(row.id())))
                        .toList(),
                page.total());
    }

    /** @throws RuleBroken {@code rule.record.gone} */
    public PledgeFile file(long id) {
        Object[] found = em.createQuery("select p, n, f from " + FROM + " where p.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
        Pledge pledge = (Pledge) found[0];
        Progress progress = book.of(id);
        PledgeState state = progress.state(pledge.status());
        Set<PledgeAction> next = next(pledge, state);
        return new PledgeFile(
                id,
                pledge.version(),
                pledge.number(),
                ((PartyName) found[1]).line(),
                ((Fund) found[2]).line(),
                pledge.amount(),
                pledge.madeOn(),
                pledge.rhythm(),
                pledge.reminders(),
                pledge.note(),
                state,
                pledge.endingReason(),
                progress,
                book.schedule(pledge, progress).rows(),
                gifts(COUNTED, id),
                next.contains(PledgeAction.RECEIVE) ? gifts(OTHERS, id) : List.of(),
                next);
    }

    /** What donors promised to this fund and did not give yet, in each currency that there is. */
    public List<Money> openOfFund(long fundId) {
        return book.openOfFund(fundId);
    }

    private List<CountedGift> gifts(String query, long pledgeId) {
        return em.createQuery(query, CountedGift.class)
                .setParameter("pledge", pledgeId)
                .setMaxResults(MOST_GIFTS)
                .getResultList();
    }

    private Set<PledgeAction> next(Pledge pledge, PledgeState state) {
        if (!caller.isCallerInRole(Roles.TREASURER) || pledge.status() != PledgeStatus.PROMISED) {
            return EnumSet.noneOf(PledgeAction.class);
        }
        return state == PledgeState.FULFILLED ? EnumSet.of(PledgeAction.RELEASE) : EnumSet.allOf(PledgeAction.class);
    }
}
