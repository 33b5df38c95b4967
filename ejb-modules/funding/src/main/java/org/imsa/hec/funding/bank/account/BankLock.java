package org.imsa.hec.funding.bank.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.imsa.hec.kernel.RuleBroken;

/**
 * Lets those who load statements or settle lines decide one after the other. All accounts of a currency share the entries of
 * the ledger, so it is the main account's row that is held. Its version is raised, so that this holds on a Galera cluster too.
 * Who waits in vain for ten seconds is told to try again.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class BankLock {
    private static final int PATIENCE_MILLIS = 10_000;

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    /** @return the account itself; read what is decided about with a lock of its own, since plain reads may be older */
    public BankAccount take(long accountId) {
        em.createQuery(
                        "select m from BankAccount m, BankAccount a where a.id = :id"
                                + " and m.mainOf = a.startBalance.currency",
                        BankAccount.class)
                .setParameter("id", accountId)
                .setHint("jakarta.persistence.query.timeout", PATIENCE_MILLIS)
                .setLockMode(LockModeType.PESSIMISTIC_FORCE_INCREMENT)
                .getResultList();
        BankAccount account = em.find(BankAccount.class, accountId);
        RuleBroken.unless(account != null, "rule.record.gone");
        return account;
    }
}
