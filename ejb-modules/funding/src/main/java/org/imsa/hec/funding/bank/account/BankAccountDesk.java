package org.imsa.hec.funding.bank.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.imsa.hec.funding.Days;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.Stored;

/** What the treasurer does with the accounts of the house. */
@Stateless
@Activity
@RolesAllowed(Roles.TREASURER)
public class BankAccountDesk {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Numbers numbers;

    @Inject
    private Clock clock;

    /**
     * Begins to keep an account; the first in its currency is the main one.
     *
     * @param requestId carried by the form; a second click finds the account of the first
     * @return the account's id
     */
    public long open(UUID requestId, BankAccountDetails details) {
        RuleBroken.unless(!Days.isAhead(details.startDay(), clock), "rule.bank.startAhead", details.startDay());
        return Stored.madeBy(em, BankAccount.class, requestId).orElseGet(() -> {
            BankAccount account = new BankAccount(
                    requestId,
                    numbers.next("BA"),
                    details,
                    isFirstIn(details.startBalance().currency()));
            em.persist(account);
            return account.id();
        });
    }

    public void rename(long accountId, long version, BilingualName name, String bank) {
        Stored.get(em, BankAccount.class, accountId, version).rename(name, bank);
    }

    public void close(long accountId, long version) {
        Stored.get(em, BankAccount.class, accountId, version).close();
    }

    public void reopen(long accountId, long version) {
        Stored.get(em, BankAccount.class, accountId, version).reopen();
    }

    private boolean isFirstIn(String currency) {
        return em.createQuery("select count(a) from BankAccount a where a.mainOf = :currency", Long.class)
                        .setParameter("currency", currency)
                        .getSingleResult()
                == 0;
    }
}
