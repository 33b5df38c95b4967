package org.imsa.hec.funding.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Period;
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
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.record.Stored;
import org.imsa.hec.kernel.todo.Assignee;
import org.imsa.hec.kernel.todo.Todos;

/** What the treasurer does with approved payments, and what the payee says of them. */
@Stateless
@Activity
@RolesAllowed(Roles.TREASURER)
public class PaymentDesk {
    /** Kinds of the to-dos to pay, and to have the payee confirm; keys of their labels. */
    static final String TO_PAY = "todo.payment.pay";

    static final String TO_CONFIRM = "todo.payment.confirm";

    private static final Period TIME_TO_CONFIRM = Period.ofDays(30);

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
    private Holds holds;

    @EJB
    private Todos todos;

    @EJB
    private Documents documents;

    @Inject
    private Event<PaymentMade> made;

    @Inject
    private Clock clock;

    /**
     * Records that an approved payment left the bank: the promise shrinks by as much, and the oldest gifts of the fund pay for it.
     * Who asked for it has a month to hear from the payee.
     *
     * @throws RuleBroken if the grant is closed meanwhile, less is promised to it than was paid, there is no rate of the currency
     *     for that day, or sanctions screening holds the payee, the applicant or the host
     */
    public void pay(long paymentId, long version, Disbursement paid) {
        Fund fund = lock.takeForPayment(paymentId);
        Payment payment = Stored.get(em, Payment.class, paymentId, version);
        Grant grant = em.find(Grant.class, payment.grantId());
        grant.mustBePayable();
        holds.mustBeFree(payment.payeeId(), grant.applicantId(), grant.hostId());
        Exchange exchange = rates.exchange(payment.asked(), fund.currency(), paid.paidOn());
        payment.pay(paid, exchange, Actor.current().username(), clock);
        balances.ofHeldGrant(grant.id(), fund.currency()).mustCover(exchange.amount());
        attributions.spend(fund.id(), payment.id(), payment.amount());
        ledger.post(
                new Movement(payment.ref(), payment.paidOn(), fund.id(), grant.id()),
                exchange,
                Reason.PAYMENT,
                Reason.COMMITMENT_RELEASED);
        todos.done(payment.ref(), TO_PAY);
        askToConfirm(payment);
        made.fire(payment.made());
    }

    private void askToConfirm(Payment payment) {
        todos.open(
                payment.ref(),
                TO_CONFIRM,
                Message.of(TO_CONFIRM, payment.number()),
                Assignee.user(payment.requestedBy()),
                payment.paidOn().plus(TIME_TO_CONFIRM));
    }

    /** An approved payment that never left the bank: its amount is promised to the grant and free again. */
    public void fail(long paymentId, long version, String reason) {
        lock.takeForPayment(paymentId);
        Payment payment = Stored.get(em, Payment.class, paymentId, version);
        payment.fail(reason);
        todos.done(payment.ref(), TO_PAY);
    }

    /**
     * Keeps that the payee has the money.
     *
     * @throws RuleBroken {@code rule.payment.otherDocument} if the document is not one of the payment's
     */
    @RolesAllowed({Roles.TREASURER, Roles.GRANTS_OFFICER})
    public void confirm(long paymentId, long version, Confirmation confirmation) {
        Payment payment = Stored.get(em, Payment.class, paymentId, version);
        RuleBroken.unless(
                confirmation.documentId() == null
                        || documents.find(confirmation.documentId()).stream()
                                .anyMatch(document -> document.subject().equals(payment.ref())),
                "rule.payment.otherDocument");
        payment.confirm(confirmation, clock);
        todos.done(payment.ref(), TO_CONFIRM);
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
        todos.done(payment.ref(), TO_CONFIRM);
    }
}
