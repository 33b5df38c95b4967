package org.imsa.hec.funding.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.funding.fund.FundLock;
import org.imsa.hec.funding.grant.Grant;
import org.imsa.hec.funding.grant.WaitingPayments;
import org.imsa.hec.funding.hold.Holds;
import org.imsa.hec.funding.instalment.Instalments;
import org.imsa.hec.funding.ledger.Balances;
import org.imsa.hec.funding.ledger.GrantFigures;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.Stored;
import org.imsa.hec.kernel.todo.Assignee;
import org.imsa.hec.kernel.todo.Todos;

/** How officers and treasurers ask for a payment, say what it is, and take the request back. */
@Stateless
@Activity
@RolesAllowed({Roles.GRANTS_OFFICER, Roles.TREASURER})
public class PaymentRequests {
    private static final Period TIME_TO_DECIDE = Period.ofDays(7);

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private FundLock lock;

    @EJB
    private Balances balances;

    @EJB
    private WaitingPayments waiting;

    @EJB
    private Instalments instalments;

    @EJB
    private Numbers numbers;

    @EJB
    private Holds holds;

    @EJB
    private Parties parties;

    @EJB
    private Todos todos;

    @Inject
    private Clock clock;

    /**
     * Asks for a payment; another treasurer, a committee member or the coordinator has a week to decide. What is asked in the
     * fund's currency is set aside of the promise; in another currency it is measured when it is paid, by the rate of that day.
     *
     * @param requestId carried by the form; a second click finds the payment of the first
     * @return the payment's id
     * @throws RuleBroken if the grant is not approved, less is promised to it and free than is asked, its schedule does not
     *     provide for it, the payee was merged into another, or sanctions screening holds the payee, the applicant or the host
     */
    public long request(UUID requestId, Wanted wanted) {
        Fund fund = lock.takeForGrant(wanted.grantId());
        return Stored.madeBy(em, Payment.class, requestId).orElseGet(() -> requestNew(requestId, wanted, fund));
    }

    private long requestNew(UUID requestId, Wanted wanted, Fund fund) {
        Grant grant = em.find(Grant.class, wanted.grantId());
        grant.mustBePayable();
        parties.mustBe(null, wanted.payeeId(), "rule.record.gone");
        holds.mustBeFree(wanted.payeeId(), grant.applicantId(), grant.hostId());
        mustBeFree(wanted, fund.currency());
        boolean isMeasured = wanted.amount().currency().equals(fund.currency());
        instalments.ofHeld(grant).mustAllow(wanted.instalmentId(), isMeasured ? wanted.amount() : null);
        String by = Actor.current().username();
        Payment payment = new Payment(requestId, numbers.next("PA"), wanted, by, clock.instant());
        em.persist(payment);
        askToDecide(payment);
        return payment.id();
    }

    private void mustBeFree(Wanted wanted, String currency) {
        if (wanted.amount().currency().equals(currency)) {
            GrantFigures figures = balances.ofHeldGrant(wanted.grantId(), currency);
            figures.without(waiting.sum(wanted.grantId(), currency)).mustCover(wanted.amount());
        }
    }

    private void askToDecide(Payment payment) {
        LocalDate due = Days.today(clock).plus(TIME_TO_DECIDE);
        Message label = Message.of(PaymentApprovals.TO_DECIDE, payment.number());
        todos.open(payment.ref(), PaymentApprovals.TO_DECIDE, label, Assignee.role(Roles.TREASURER), due);
        todos.open(payment.ref(), PaymentApprovals.TO_DECIDE, label, Assignee.role(Roles.COMMITTEE_MEMBER), due);
        todos.open(payment.ref(), PaymentApprovals.TO_DECIDE, label, Assignee.role(Roles.COORDINATOR), due);
    }

    /** Says what Form 990 Schedule F asks about a payment, or corrects it: also of one that was paid. */
    public void classify(long paymentId, long version, String usedFor, Classification classification) {
        Stored.get(em, Payment.class, paymentId, version).classify(usedFor, classification);
    }

    /** Takes back a request that nobody has decided yet. */
    public void withdraw(long paymentId, long version) {
        lock.takeForPayment(paymentId);
        Payment payment = Stored.get(em, Payment.class, paymentId, version);
        payment.withdraw();
        todos.done(payment.ref(), PaymentApprovals.TO_DECIDE);
    }
}
