package org.imsa.hec.funding.goods;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.imsa.hec.funding.api.GiftReceived;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.Stored;

/** What the treasurer does with gifts in kind. */
@Stateless
@Activity
@RolesAllowed(Roles.TREASURER)
public class GoodsDesk {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Numbers numbers;

    @Inject
    private Event<GiftReceived> received;

    @Inject
    private Clock clock;

    /**
     * Records goods, and tells the context that stores them.
     *
     * @param requestId carried by the form; a second click finds the gift of the first
     * @return the gift's id
     * @throws RuleBroken if the day lies ahead
     */
    public long record(UUID requestId, GoodsGiven given) {
        return Stored.madeBy(em, GiftInKind.class, requestId).orElseGet(() -> recordNew(requestId, given));
    }

    private long recordNew(UUID requestId, GoodsGiven given) {
        String by = Actor.current().username();
        GiftInKind gift = new GiftInKind(requestId, numbers.next("GK"), given, by, clock);
        em.persist(gift);
        received.fire(GiftReceived.ofGoods(
                gift.id(),
                gift.number(),
                given.donorId(),
                given.receivedOn(),
                new GiftReceived.Goods(given.description(), given.quantity(), given.unit())));
        return gift.id();
    }

    /** Holds, for the books alone, what the goods are worth; what was held before is replaced. */
    public void value(long giftId, long version, GoodsValue worth) {
        Stored.get(em, GiftInKind.class, giftId, version).value(worth);
    }

    public void reverse(long giftId, long version, String reason) {
        Stored.get(em, GiftInKind.class, giftId, version).reverse(reason);
    }
}
