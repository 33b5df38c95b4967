package org.imsa.hec.directory.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.directory.party.PartyRoles;
import org.imsa.hec.directory.party.PartyText;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;

/** Finds and lists organisations. */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class Organisations {

    private static final int MOST_PARTS = 50;

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @EJB
    private PartyRoles roles;

    @EJB
    private Parties parties;

    /** Sortable by number, latin, arabic, type, city; the last added come first. */
    public Page<OrganisationRow> list(OrganisationFilter filter, PageRequest request) {
        var list = new ListQuery<>(
                        em,
                        OrganisationRow.class,
                        "new " + OrganisationRow.class.getName()
                                + "(p.id, p.number, p.name.latin, p.name.arabic, p.type,"
                                + " p.contact.email, p.contact.phone, p.place.country, p.place.governorate, p.place.city)",
                        "Organisation p")
                .where("p.mergedIntoId is null")
                .when(filter.type() != null, "p.type = :type", "type", filter.type())
                .when(
                        filter.governorate() != null,
                        "p.place.governorate = :governorate",
                        "governorate",
                        filter.governorate())
                .when(filter.country() != null, "p.place.country = :country", "country", filter.country())
                .where(filter.role() == null ? "1 = 1" : roles.condition(filter.role(), "p.id"))
                .sortable("number", "p.number")
                .sortable("latin", "coalesce(p.name.latin, p.name.arabic)")
                .sortable("arabic", "coalesce(p.name.arabic, p.name.latin)")
                .sortable("type", "p.type")
                .sortable("city", "p.place.city")
                .inOrder("p.id desc");
        return PartyText.found(list, filter.text()).page(request);
    }

    /** @throws RuleBroken {@code rule.record.gone} if there is no such organisation */
    public OrganisationFile file(long id) {
        Organisation organisation = em.find(Organisation.class, id);
        RuleBroken.unless(organisation != null, "rule.record.gone");
        Map<Long, PartyLine> others = parties.lines(Arrays.asList(organisation.parentId(), organisation.mergedInto()));
        return OrganisationFile.of(
                organisation, others.get(organisation.parentId()), others.get(organisation.mergedInto()), parts(id));
    }

    /** Is the one, through however many others, a part of the other? */
    public boolean isPartOf(long id, long other) {
        Long above = em.find(Organisation.class, id).parentId();
        while (above != null && above != other) {
            above = em.find(Organisation.class, above).parentId();
        }
        return above != null;
    }

    private List<PartyLine> parts(long id) {
        return em.createQuery(
                        "select new " + PartyLine.class.getName()
                                + "(p.id, p.kind, p.number, p.nameLatin, p.nameArabic)"
                                + " from Organisation o join PartyName p on p.id = o.id"
                                + " where o.parentId = :id and o.mergedIntoId is null"
                                + " order by p.nameLatin, p.nameArabic, p.id",
                        PartyLine.class)
                .setParameter("id", id)
                .setMaxResults(MOST_PARTS)
                .getResultList();
    }
}
