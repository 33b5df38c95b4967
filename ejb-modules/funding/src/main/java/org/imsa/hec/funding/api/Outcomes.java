package org.imsa.hec.funding.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.imsa.hec.kernel.record.RecordRef;

/** How another context reports what came of a record that a grant paid for. Takes part in the caller's transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outcomes {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    /**
     * Adds an outcome to the money trail; earlier ones stay.
     *
     * @param text one sentence, in either language, without the name of a patient
     * @param day the day on which it happened
     */
    public void record(RecordRef record, long grantId, String text, LocalDate day) {
        em.persist(new Outcome(grantId, record, text, day));
    }
}
