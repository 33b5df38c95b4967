package org.imsa.hec.funding.fund;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.imsa.hec.funding.ledger.Balances;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.Stored;

/** What the treasurer does with funds. */
@Stateless
@Activity
@RolesAllowed(Roles.TREASURER)
public class FundDesk {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private FundLock lock;

    @EJB
    private Balances balances;

    @EJB
    private Numbers numbers;

    /**
     * Opens a fund.
     *
     * @param requestId carried by the form; a second click finds the fund that the first one opened
     * @param terms what the money may be used for
     * @param currency ISO 4217 code of all its money
     * @return the fund's id
     */
    public long open(UUID requestId, BilingualName name, Terms terms, String currency) {
        return Stored.madeBy(em, Fund.class, requestId).orElseGet(() -> {
            Fund fund = new Fund(requestId, numbers.next("FU"), name, terms, currency);
            em.persist(fund);
            return fund.id();
        });
    }

    public void rename(long fundId, long version, BilingualName name) {
        Stored.get(em, Fund.class, fundId, version).rename(name);
    }

    /** Takes no new gifts and grants from now on. Refused while it has money both to give and to pay out. */
    public void close(long fundId) {
        Fund fund = lock.take(fundId);
        fund.close(balances.ofHeldFund(fundId, fund.currency()));
    }

    public void reopen(long fundId) {
        lock.take(fundId).reopen();
    }
}
