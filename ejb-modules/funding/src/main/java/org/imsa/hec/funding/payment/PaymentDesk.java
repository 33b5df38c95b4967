package org.imsa.hec.funding.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.api.PaymentMade;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.funding.fund.FundLock;
import org.imsa.hec.funding.gift.Attributions;
import org.imsa.hec.funding.grant.Grant;
import org.imsa.hec.funding.hold.Holds;
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
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.Stored;

/** What the treasurer does with payments. */
@Stateless
@Activity
@RolesAllowed(Roles.TREASURER)
public class PaymentDesk {

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
    private Rates rates;

    @EJB
    private Numbers numbers;

    @EJB
    private Holds holds;

    @Inject
    private Event<PaymentMade> made;

    @Inject
    private Clock clock;

    /**
     * Records that money was paid for a grant: the promise shrinks by as much, and the oldest gifts of the fund pay for it.
     *
     * @param requestId carried by the form; a second click finds the payment of the first
     * @return the payment's id
     * @throws RuleBroken if the grant is not approved, less is promised to it than was paid, there is no rate of the currency for
     *     that day, or sanctions screening
     *     holds the payee, the applicant or the host
     */
    public long record(UUID requestId, Disbursement paid) {
        Fund fund = lock.takeForGrant(paid.grantId());
        return Stored.madeBy(em, Payment.class, requestId).orElseGet(() -> recordNew(requestId, paid, fund));
    }

    private long recordNew(UUID requestId, Disbursement paid, Fund fund) {
        Grant grant = em.find(Grant.class, paid.grantId());
        grant.mustBePayable();
        holds.mustBeFree(paid.payeeId(), grant.applicantId(), grant.hostId());
        Exchange exchange = rates.exchange(paid.amount(), fund.currency(), paid.paidOn());
        balances.ofHeldGrant(paid.grantId(), fund.currency()).mustCover(exchange.amount());
        Payment payment = new Payment(
                requestId, numbers.next("PA"), paid, exchange, Actor.current().username(), clock);
        em.persist(payment);
        em.flush();
        attributions.spend(fund.id(), payment.id(), payment.amount());
        ledger.post(
                new Movement(payment.ref(), payment.paidOn(), fund.id(), payment.grantId()),
                exchange,
                Reason.PAYMENT,
                Reason.COMMITMENT_RELEASED);
        made.fire(payment.made());
        return payment.id();
    }

    /**
     * Takes a payment back by new entries, dated today; its amount is promised to the grant again.
     *
     * @throws RuleBroken if the grant was closed meanwhile, or the payment is reversed already
     */
    public void reverse(long paymentId, long version, String reason) {
        lock.takeForPayment(paymentId);
        Payment payment = Stored.get(em, Payment.class, paymentId, version);
        em.find(Grant.class, payment.grantId()).mustBePayable();
        payment.reverse(reason);
        attributions.giveBack(paymentId);
        ledger.reverse(payment.ref(), Days.today(clock));
    }
}
