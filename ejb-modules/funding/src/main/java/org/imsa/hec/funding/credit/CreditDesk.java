package org.imsa.hec.funding.credit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.imsa.hec.funding.gift.Gift;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.record.Stored;

/** Who is named with a gift beside its donor. */
@Stateless
@Activity
@RolesAllowed(Roles.TREASURER)
public class CreditDesk {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    /**
     * @param requestId carried by the form; a second click names nobody twice
     * @return the credit's id
     * @throws RuleBroken if the gift was reversed, a soft credit goes to the donor, or they are named so already
     */
    public long name(UUID requestId, long giftId, CreditGiven named) {
        return Stored.madeBy(em, Credit.class, requestId).orElseGet(() -> nameNew(requestId, giftId, named));
    }

    private long nameNew(UUID requestId, long giftId, CreditGiven named) {
        Gift gift = Stored.get(em, Gift.class, giftId);
        RuleBroken.unless(!isNamed(giftId, named), "rule.credit.twice", gift.number());
        Credit credit = new Credit(requestId, gift, named);
        em.persist(credit);
        return credit.id();
    }

    /** It was a mistake; harmless if it is gone already. */
    public void remove(long creditId) {
        Credit credit = em.find(Credit.class, creditId);
        if (credit != null) {
            em.remove(credit);
        }
    }

    private boolean isNamed(long giftId, CreditGiven named) {
        return !em.createQuery(
                        "select c.id from Credit c where c.giftId = :gift and c.kind = :kind and c.partyId = :party",
                        Long.class)
                .setParameter("gift", giftId)
                .setParameter("kind", named.kind())
                .setParameter("party", named.partyId())
                .getResultList()
                .isEmpty();
    }
}
