package org.imsa.hec.funding.chart;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.record.Stored;

/** What the treasurer does with the chart of accounts. */
@Stateless
@Activity
@RolesAllowed(Roles.TREASURER)
public class ChartDesk {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    /**
     * Adds a heading that reports group by.
     *
     * @param requestId carried by the form; a second click finds the heading of the first
     * @return the account's id
     * @throws RuleBroken {@code rule.account.code} if the code is not one of the type, {@code rule.account.codeTaken}
     */
    public long add(UUID requestId, String code, BilingualName name, AccountType type) {
        return Stored.madeBy(em, LedgerAccount.class, requestId).orElseGet(() -> {
            RuleBroken.unless(!isTaken(code), "rule.account.codeTaken", code);
            LedgerAccount heading = new LedgerAccount(requestId, code, name, type);
            em.persist(heading);
            return heading.id();
        });
    }

    public void rename(long accountId, long version, BilingualName name) {
        Stored.get(em, LedgerAccount.class, accountId, version).rename(name);
    }

    /** @param headingId null to take it from under its heading */
    public void putUnder(long accountId, long version, Long headingId) {
        LedgerAccount account = Stored.get(em, LedgerAccount.class, accountId, version);
        if (headingId == null) {
            account.putUnderNone();
        } else {
            account.putUnder(Stored.get(em, LedgerAccount.class, headingId));
        }
    }

    private boolean isTaken(String code) {
        return em.createQuery("select count(a) from LedgerAccount a where a.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }
}
