package org.imsa.hec.funding.granteereport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.imsa.hec.kernel.account.Roles;

/** Shows the reports of a grantee. */
@Stateless
@RolesAllowed({
    Roles.TREASURER,
    Roles.GRANTS_OFFICER,
    Roles.COORDINATOR,
    Roles.COMMITTEE_MEMBER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class GranteeReports {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    /** Those of this grant, by the day on which they are due. */
    public List<ReportRow> of(long grantId) {
        return em.createQuery(
                        "select new org.imsa.hec.funding.granteereport.ReportRow(r.id, r.version, r.about, r.dueOn, r.state,"
                                + " r.receivedOn, r.documentId, r.decidedBy, r.returnReason) from GranteeReport r"
                                + " where r.grantId = :grant order by r.dueOn, r.id",
                        ReportRow.class)
                .setParameter("grant", grantId)
                .getResultList();
    }
}
