package org.imsa.hec.funding.matching;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.imsa.hec.directory.api.PartyName;
import org.imsa.hec.directory.api.PartySearch;
import org.imsa.hec.funding.gift.Gift;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/** Shows matching gifts. */
@Stateless
@RolesAllowed({
    Roles.TREASURER,
    Roles.GRANTS_OFFICER,
    Roles.COORDINATOR,
    Roles.COMMITTEE_MEMBER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Matchings {
    private static final String ROW = "new org.imsa.hec.funding.matching.MatchingRow(m.id, m.number, n.nameLatin,"
            + " n.nameArabic, g.number, p.number, m.amount.amount, m.amount.currency, m.expectedOn, m.status, r.status)";
    private static final String FROM = "Matching m join PartyName n on n.id = m.employerId"
            + " left join Gift g on g.id = m.giftId left join Pledge p on p.id = m.pledgeId"
            + " left join Gift r on r.id = m.receivedId";
    private static final int MOST_GIFTS = 50;

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Resource
    private SessionContext caller;

    /** @param filter null for all */
    public Page<MatchingRow> list(MatchingFilter filter, String search, PageRequest request) {
        ListQuery<MatchingRow> list = new ListQuery<>(em, MatchingRow.class, ROW, FROM)
                .when(filter != null, filter == null ? "" : filter.condition())
                .sortable("number", "m.number")
                .sortable("employer", "n.nameLatin")
                .sortable("amount", "m.amount.amount")
                .sortable("expectedOn", "m.expectedOn")
                .inOrder("m.id desc");
        return PartySearch.numberedOrNamed(list, "m.number", "m.employerId", search)
                .page(request);
    }

    /** @throws RuleBroken {@code rule.record.gone} */
    public MatchingFile file(long id) {
        Object[] found = em.createQuery(
                        "select m, n, r from Matching m join PartyName n on n.id = m.employerId"
                                + " left join Gift r on r.id = m.receivedId where m.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
        return ((Matching) found[0])
                .file(((PartyName) found[1]).line(), (Gift) found[2], caller.isCallerInRole(Roles.TREASURER));
    }

    /** What matches this gift or pledge, in the order in which it was asked for. */
    public List<MatchingRow> of(RecordRef original) {
        String which = Gift.KIND.equals(original.kind()) ? "m.giftId" : "m.pledgeId";
        return em.createQuery(
                        "select " + ROW + " from " + FROM + " where " + which + " = :id order by m.id",
                        MatchingRow.class)
                .setParameter("id", original.id())
                .getResultList();
    }

    /** Gifts of the employer, the newest first, that are tied to no matching gift. */
    public List<RecordLine> candidates(long employerId) {
        return em.createQuery(
                        "select g from Gift g where g.donorId = :employer"
                                + " and g.status = org.imsa.hec.funding.gift.GiftStatus.RECORDED"
                                + " and not exists (select m from Matching m where m.receivedId = g.id)"
                                + " order by g.receivedOn desc, g.id desc",
                        Gift.class)
                .setParameter("employer", employerId)
                .setMaxResults(MOST_GIFTS)
                .getResultStream()
                .map(gift -> new RecordLine(gift.ref(), gift.number(), gift.number() + " · " + gift.given(), null))
                .toList();
    }
}
