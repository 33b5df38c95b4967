package org.imsa.hec.directory.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

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
        return OrganisationFile.of(organisation);
    }
}
