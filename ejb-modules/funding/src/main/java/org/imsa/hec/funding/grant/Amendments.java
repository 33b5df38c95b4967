package org.imsa.hec.funding.grant;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Actor;

/** Shows amendments. */
@Stateless
@RolesAllowed({
    Roles.TREASURER,
    Roles.GRANTS_OFFICER,
    Roles.COORDINATOR,
    Roles.COMMITTEE_MEMBER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Amendments {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Resource
    private SessionContext caller;

    /** Those of this grant, newest first. */
    public List<AmendmentRow> of(long grantId) {
        return em.createQuery(
                        "select new org.imsa.hec.funding.grant.AmendmentRow(a.id, a.number, a.amount.amount,"
                                + " a.amount.currency, a.status) from Amendment a where a.grantId = :grant order by a.id desc",
                        AmendmentRow.class)
                .setParameter("grant", grantId)
                .getResultList();
    }

    /** @throws RuleBroken {@code rule.record.gone} */
    public AmendmentFile file(long id) {
        Object[] found = em.createQuery(
                        "select a, g from Amendment a join Grant g on g.id = a.grantId where a.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
        return ((Amendment) found[0]).file((Grant) found[1], Actor.current().username(), caller::isCallerInRole);
    }
}
