package org.imsa.hec.funding.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Period;
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.fund.FundLock;
import org.imsa.hec.funding.grant.Grant;
import org.imsa.hec.funding.hold.Holds;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.record.Stored;
import org.imsa.hec.kernel.todo.Assignee;
import org.imsa.hec.kernel.todo.Todos;

/** What a second person decides about a payment that somebody asked for. */
@Stateless
@Activity
@RolesAllowed({Roles.TREASURER, Roles.COMMITTEE_MEMBER, Roles.COORDINATOR})
public class PaymentApprovals {
    /** Kind of the to-do to decide about a payment, and key of its label. */
    static final String TO_DECIDE = "todo.payment.decide";

    private static final Period TIME_TO_PAY = Period.ofDays(7);

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private FundLock lock;

    @EJB
    private Holds holds;

    @EJB
    private Todos todos;

    @Inject
    private Clock clock;

    /**
     * Lets the treasurer pay, within a week.
     *
     * @throws RuleBroken if it is one's own request, the grant is closed meanwhile, or sanctions screening holds the payee, the
     *     applicant or the host
     */
    public void approve(long paymentId, long version) {
        lock.takeForPayment(paymentId);
        Payment payment = Stored.get(em, Payment.class, paymentId, version);
        Grant grant = em.find(Grant.class, payment.grantId());
        grant.mustBePayable();
        holds.mustBeFree(payment.payeeId(), grant.applicantId(), grant.hostId());
        payment.approve(Actor.current().username(), clock.instant());
        todos.done(payment.ref(), TO_DECIDE);
        todos.open(
                payment.ref(),
                PaymentDesk.TO_PAY,
                Message.of(PaymentDesk.TO_PAY, payment.number()),
                Assignee.role(Roles.TREASURER),
                Days.today(clock).plus(TIME_TO_PAY));
    }

    public void refuse(long paymentId, long version, String reason) {
        lock.takeForPayment(paymentId);
        Payment payment = Stored.get(em, Payment.class, paymentId, version);
        payment.refuse(Actor.current().username(), clock.instant(), reason);
        todos.done(payment.ref(), TO_DECIDE);
    }
}
