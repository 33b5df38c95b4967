package org.imsa.hec.funding.goods;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.imsa.hec.directory.api.PartyName;
import org.imsa.hec.directory.api.PartySearch;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;

/** Shows gifts in kind. */
@Stateless
@RolesAllowed({
    Roles.TREASURER,
    Roles.GRANTS_OFFICER,
    Roles.COORDINATOR,
    Roles.COMMITTEE_MEMBER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class GiftsInKind {
    private static final String ROW = "new org.imsa.hec.funding.goods.GiftInKindRow(g.id, g.number, p.nameLatin,"
            + " p.nameArabic, g.description, g.quantity, g.unit, g.receivedOn, g.status)";
    private static final String FROM = "GiftInKind g join PartyName p on p.id = g.donorId";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Resource
    private SessionContext caller;

    /** @param filter null for all */
    public Page<GiftInKindRow> list(GiftInKindFilter filter, String search, PageRequest request) {
        ListQuery<GiftInKindRow> list = new ListQuery<>(em, GiftInKindRow.class, ROW, FROM)
                .when(filter != null, filter == null ? "" : filter.condition())
                .sortable("number", "g.number")
                .sortable("donor", "p.nameLatin")
                .sortable("receivedOn", "g.receivedOn")
                .inOrder("g.receivedOn desc, g.id desc");
        return PartySearch.numberedOrNamed(list, "g.number", "g.donorId", search)
                .page(request);
    }

    /** @throws RuleBroken {@code rule.record.gone} */
    public GiftInKindFile file(long id) {
        Object[] found = em.createQuery("select g, p from " + FROM + " where g.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
        return ((GiftInKind) found[0]).file(((PartyName) found[1]).line(), caller.isCallerInRole(Roles.TREASURER));
    }
}
