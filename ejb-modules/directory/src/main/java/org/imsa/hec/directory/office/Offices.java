package org.imsa.hec.directory.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.imsa.hec.kernel.account.Roles;

/** Finds the offices of an organisation and who held them. */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class Offices {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    /** All offices with their whole history, in two queries. */
    public List<OfficeLine> of(long organisationId) {
        Map<Long, List<HolderLine>> holders = em.createQuery(
                        "select new " + HolderLine.class.getName()
                                + "(h.id, h.version, h.office.id, h.personId, p.name.latin, p.name.arabic,"
                                + " h.days.first, h.days.last, h.note)"
                                + " from OfficeHolder h join Person p on p.id = h.personId"
                                + " where h.office.organisationId = :organisation order by h.days.first desc, h.id desc",
                        HolderLine.class)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .collect(Collectors.groupingBy(HolderLine::officeId));
        return em.createQuery(
                        "select new " + OfficeLine.class.getName()
                                + "(o.id, o.version, o.name.latin, o.name.arabic, o.shared) from Office o"
                                + " where o.organisationId = :organisation order by o.id",
                        OfficeLine.class)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .map(office -> office.heldBy(holders.getOrDefault(office.id(), List.of())))
                .toList();
    }
}
