package org.imsa.hec.funding.pledge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.funding.gift.Gift;
import org.imsa.hec.funding.gift.GiftDesk;
import org.imsa.hec.funding.gift.Receipt;
import org.imsa.hec.funding.rate.Rates;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.Stored;
import org.imsa.hec.kernel.todo.Todos;

/** What the treasurer does with pledges. */
@Stateless
@Activity
@RolesAllowed(Roles.TREASURER)
public class PledgeDesk {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private PledgeBook book;

    @EJB
    private GiftDesk gifts;

    @EJB
    private Rates rates;

    @EJB
    private Numbers numbers;

    @EJB
    private Todos todos;

    @Inject
    private Clock clock;

    /**
     * @param requestId carried by the form; a second click finds the pledge of the first
     * @return the pledge's id
     * @throws RuleBroken if the day lies ahead or the fund is closed
     */
    public long record(UUID requestId, Promise promise) {
        return Stored.madeBy(em, Pledge.class, requestId).orElseGet(() -> recordNew(requestId, promise));
    }

    private long recordNew(UUID requestId, Promise promise) {
        Fund fund = Stored.get(em, Fund.class, promise.fundId());
        String by = Actor.current().username();
        Pledge pledge = new Pledge(requestId, numbers.next("PL"), fund, promise, by, clock);
        em.persist(pledge);
        em.flush();
        promise.dues().forEach(due -> em.persist(new PledgeInstalment(pledge.id(), due)));
        return pledge.id();
    }

    /**
     * Records a gift, see {@link GiftDesk#record}, and counts it for this pledge.
     *
     * @return the gift's id
     */
    public long receive(UUID requestId, long pledgeId, Receipt receipt) {
        Pledge pledge = hold(Stored.get(em, Pledge.class, pledgeId));
        long giftId = gifts.record(requestId, receipt);
        if (counted(giftId).isEmpty()) {
            countNew(pledge, giftId);
        }
        return giftId;
    }

    /**
     * Counts a gift that is on record for this pledge.
     *
     * @throws RuleBroken if it is of another donor or fund, was reversed, or counts for a pledge already
     */
    public void count(long pledgeId, long version, long giftId) {
        Pledge pledge = hold(Stored.get(em, Pledge.class, pledgeId, version));
        RuleBroken.unless(counted(giftId).isEmpty(), "rule.pledge.counted");
        countNew(pledge, giftId);
    }

    /** The gift was not given because of this pledge. */
    public void release(long pledgeId, long version, long giftId) {
        hold(Stored.get(em, Pledge.class, pledgeId, version)).mustBePromised();
        counted(giftId).stream().filter(gift -> gift.ref().id() == pledgeId).forEach(em::remove);
    }

    /** The donor takes back what has not come yet. */
    public void cancel(long pledgeId, long version, String reason) {
        end(pledgeId, version, PledgeStatus.CANCELLED, reason);
    }

    /** Nobody expects any more what has not come yet. */
    public void writeOff(long pledgeId, long version, String reason) {
        end(pledgeId, version, PledgeStatus.WRITTEN_OFF, reason);
    }

    private void end(long pledgeId, long version, PledgeStatus how, String reason) {
        Pledge pledge = Stored.get(em, Pledge.class, pledgeId, version);
        pledge.end(how, book.of(pledgeId), reason);
        todos.done(pledge.ref(), PledgeReminders.MISSED);
    }

    private void countNew(Pledge pledge, long giftId) {
        Gift gift = Stored.get(em, Gift.class, giftId);
        em.persist(new PledgeGift(pledge, gift, worth(gift, pledge.amount().currency())));
        em.flush();
        if (book.of(pledge.id()).missed().isZero()) {
            todos.done(pledge.ref(), PledgeReminders.MISSED);
        }
    }

    /** In the currency in which the donor promised: as given, as the fund has it, or by the rates of its day. */
    private Money worth(Gift gift, String currency) {
        return gift.amount().currency().equals(currency)
                ? gift.amount()
                : rates.exchange(gift.given(), currency, gift.receivedOn()).amount();
    }

    private List<PledgeGift> counted(long giftId) {
        return em.createQuery("select c from PledgeGift c where c.giftId = :gift", PledgeGift.class)
                .setParameter("gift", giftId)
                .getResultList();
    }

    /** Whoever counts or releases meanwhile is told that the pledge has changed. */
    private Pledge hold(Pledge pledge) {
        em.lock(pledge, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return pledge;
    }
}
