package org.imsa.hec.funding.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.funding.fund.FundLock;
import org.imsa.hec.funding.hold.Holds;
import org.imsa.hec.funding.ledger.Balances;
import org.imsa.hec.funding.ledger.Ledger;
import org.imsa.hec.funding.ledger.Movement;
import org.imsa.hec.funding.ledger.Reason;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.Stored;
import org.imsa.hec.kernel.todo.Todos;

/** What a second person decides about an amendment. */
@Stateless
@Activity
@RolesAllowed({Roles.TREASURER, Roles.COMMITTEE_MEMBER})
public class AmendmentApprovals {
    /** Kind of the to-do to decide about an amendment, and key of its label. */
    static final String TO_DECIDE = "todo.amendment.decide";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private FundLock lock;

    @EJB
    private Ledger ledger;

    @EJB
    private Balances balances;

    @EJB
    private WaitingPayments waiting;

    @EJB
    private Holds holds;

    @EJB
    private Todos todos;

    @Inject
    private FundRules rules;

    @Inject
    private Clock clock;

    /**
     * Changes the grant, and reserves the difference in the fund or gives it back.
     *
     * @throws RuleBroken if it is one's own, sanctions screening holds the applicant or the host, the terms of the fund do not
     *     allow it or it has too little, or more would be taken away than is neither paid nor asked for
     */
    public void approve(long amendmentId, long version) {
        Amendment amendment = Stored.get(em, Amendment.class, amendmentId, version);
        Fund fund = lock.takeForGrant(amendment.grantId());
        Grant grant = em.find(Grant.class, amendment.grantId());
        grant.mustBePayable();
        holds.mustBeFree(grant.applicantId(), grant.hostId());
        amendment.approve(grant, Actor.current().username(), clock.instant());
        rules.mustFit(fund, grant);
        reserve(amendment, fund);
        todos.done(amendment.ref(), TO_DECIDE);
    }

    private void reserve(Amendment amendment, Fund fund) {
        Money more = amendment.difference();
        Movement movement = new Movement(amendment.ref(), Days.today(clock), fund.id(), amendment.grantId());
        if (more.isPositive()) {
            balances.ofHeldFund(fund.id(), fund.currency()).mustCover(more);
            ledger.post(movement, more, Reason.COMMITMENT);
        } else if (more.isNegative()) {
            Money less = more.negated();
            Money free = free(amendment.grantId(), fund.currency());
            RuleBroken.unless(less.compareTo(free) <= 0, "rule.amendment.promised", less, free);
            ledger.post(movement, less, Reason.COMMITMENT_RELEASED);
        }
    }

    private Money free(long grantId, String currency) {
        return balances.ofHeldGrant(grantId, currency)
                .without(waiting.sum(grantId, currency))
                .committed();
    }

    public void refuse(long amendmentId, long version, String reason) {
        Amendment amendment = Stored.get(em, Amendment.class, amendmentId, version);
        amendment.refuse(Actor.current().username(), clock.instant(), reason);
        todos.done(amendment.ref(), TO_DECIDE);
    }
}
