package org.imsa.hec.funding.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.imsa.hec.kernel.record.RecordRef;

/** How another context answers {@link GrantApproved}. For observers only: it takes part in the transaction of the approval. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class GrantLinks {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    /**
     * Says which record this grant opened or funds. The database allows one record for each grant; a record may be funded by
     * several grants.
     *
     * @param number the record's reference number, as people say it
     */
    public void link(long grantId, RecordRef record, String number) {
        em.persist(new GrantLink(grantId, record, number));
    }

    /** Has a context answered for this grant? */
    public boolean isLinked(long grantId) {
        return em.createQuery("select count(l) from GrantLink l where l.grantId = :grant", Long.class)
                        .setParameter("grant", grantId)
                        .getSingleResult()
                > 0;
    }
}
