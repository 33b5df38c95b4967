package org.imsa.hec.funding.credit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.imsa.hec.kernel.account.Roles;

/** Shows who is named with gifts. */
@Stateless
@RolesAllowed({
    Roles.TREASURER,
    Roles.GRANTS_OFFICER,
    Roles.COORDINATOR,
    Roles.COMMITTEE_MEMBER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Credits {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    /** In the order in which they were named. */
    public List<CreditRow> of(long giftId) {
        return em.createQuery(
                        "select new org.imsa.hec.funding.credit.CreditRow(c.id, c.kind, c.partyId, p.kind,"
                                + " coalesce(c.name, p.nameLatin), p.nameArabic, c.note) from Credit c"
                                + " left join PartyName p on p.id = c.partyId where c.giftId = :gift order by c.id",
                        CreditRow.class)
                .setParameter("gift", giftId)
                .getResultList();
    }
}
