package org.imsa.hec.funding.gift;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.imsa.hec.directory.api.PartyName;
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.api.GiftReceived;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.funding.fund.FundLock;
import org.imsa.hec.funding.ledger.Balances;
import org.imsa.hec.funding.ledger.Ledger;
import org.imsa.hec.funding.ledger.Movement;
import org.imsa.hec.funding.ledger.Reason;
import org.imsa.hec.funding.rate.Exchange;
import org.imsa.hec.funding.rate.Rates;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.Stored;

/** What the treasurer does with gifts. */
@Stateless
@Activity
@RolesAllowed(Roles.TREASURER)
public class GiftDesk {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private FundLock lock;

    @EJB
    private Ledger ledger;

    @EJB
    private Balances balances;

    @EJB
    private Attributions attributions;

    @EJB
    private Lots lots;

    @EJB
    private Rates rates;

    @Inject
    private Appeals appeals;

    @EJB
    private Numbers numbers;

    @Inject
    private Event<GiftReceived> received;

    @Inject
    private Clock clock;

    /**
     * Records a gift and posts it to the ledger. The fund is read but not held, so that many gifts come in at once.
     *
     * @param requestId carried by the form or the import row; a second call finds the gift that the first one recorded
     * @return the gift's id
     * @throws RuleBroken if the day lies ahead, the fund is closed, there is no rate of the currency for that day, the
     *     transaction that the reference names is on record, or the donor was merged into another
     */
    public long record(UUID requestId, Receipt receipt) {
        Object[] found = fundDonorAndEarlierGifts(requestId, receipt);
        if (found[1] != null) {
            return (Long) found[1];
        }
        RuleBroken.unless(found[2] == null, "rule.gift.duplicate", receipt.reference(), found[2]);
        if (found[3] != null) { // an import writes a new donor down in the same breath
            ((PartyName) found[3]).mustStandForItself();
        }
        String by = Actor.current().username();
        Fund fund = (Fund) found[0];
        appeals.mustFit(receipt.appeal(), fund);
        Exchange exchange = rates.exchange(receipt.amount(), fund.currency(), receipt.receivedOn());
        Gift gift = new Gift(requestId, numbers.next("GF"), fund, receipt, exchange, by, clock);
        em.persist(gift);
        ledger.post(new Movement(gift.ref(), gift.receivedOn(), gift.fundId(), null), exchange, Reason.GIFT);
        received.fire(GiftReceived.ofMoney(
                gift.id(), gift.number(), gift.donorId(), gift.fundId(), gift.amount(), gift.receivedOn()));
        return gift.id();
    }

    /**
     * Takes a gift back out of the books by a new entry, dated today.
     *
     * @throws RuleBroken if payments were made of it, or the fund has promised what it would lose
     */
    public void reverse(long giftId, long version, String reason) {
        takeBack(giftId, version, GiftState.REVERSED, reason);
    }

    /** The same for a gift that the donor gets back. */
    public void refund(long giftId, long version, String reason) {
        takeBack(giftId, version, GiftState.REFUNDED, reason);
    }

    /**
     * The same for a gift that the bank did not pay.
     *
     * @param fee what the bank charged for it, in the currency of the fund that bears it; null for nothing
     * @param feeFundId may be null if there is no fee
     * @throws RuleBroken also if that fund may not bear the fee, or has less that is not promised
     */
    public void bounce(long giftId, long version, String reason, BigDecimal fee, Long feeFundId) {
        RuleBroken.unless(fee == null || feeFundId != null, "rule.gift.feeFund");
        if (fee != null) {
            lock.takeBoth(Stored.get(em, Gift.class, giftId).fundId(), feeFundId);
        }
        Gift gift = takeBack(giftId, version, GiftState.BOUNCED, reason);
        if (fee != null) {
            charge(gift, Stored.get(em, Fund.class, feeFundId), fee);
        }
    }

    private void charge(Gift gift, Fund fund, BigDecimal fee) {
        Money charged = Money.of(fee, fund.currency());
        fund.mustBear(charged);
        em.flush();
        balances.ofHeldFund(fund.id(), fund.currency()).mustCover(charged);
        LocalDate today = Days.today(clock);
        ledger.post(
                new Movement(gift.ref(), today, fund.id(), null),
                rates.exchange(charged, fund.currency(), today),
                Reason.BANK_CHARGE);
    }

    private Gift takeBack(long giftId, long version, GiftState as, String reason) {
        Fund fund = lock.takeForGift(giftId);
        Gift gift = Stored.get(em, Gift.class, giftId, version);
        takeBack(gift, fund, as, reason);
        return gift;
    }

    /** The same for a gift that an import recorded; whatever became of it meanwhile. */
    public void undo(long giftId, String reason) {
        Fund fund = lock.takeForGift(giftId);
        takeBack(em.find(Gift.class, giftId), fund, GiftState.REVERSED, reason);
    }

    private void takeBack(Gift gift, Fund fund, GiftState as, String reason) {
        gift.reverse(
                as,
                reason,
                attributions.spentOf(gift),
                lots.movedOf(gift),
                balances.ofHeldFund(fund.id(), fund.currency()));
        ledger.reverse(gift.ref(), Days.today(clock), as.reason());
    }

    private Object[] fundDonorAndEarlierGifts(UUID requestId, Receipt receipt) {
        return em.createQuery(
                        "select f, g.id, d.number, p from Fund f left join PartyName p on p.id = :donor"
                                + " left join Gift g on g.requestId = :request"
                                + " left join Gift d on d.referenceKey = :key where f.id = :fund",
                        Object[].class)
                .setParameter("request", requestId.toString())
                .setParameter("key", receipt.referenceKey())
                .setParameter("fund", receipt.fundId())
                .setParameter("donor", receipt.donorId())
                .getResultStream()
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
    }
}
