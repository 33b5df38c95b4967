package org.imsa.hec.funding.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.api.GrantApproved;
import org.imsa.hec.funding.api.GrantClosed;
import org.imsa.hec.funding.api.GrantLinks;
import org.imsa.hec.funding.api.GrantWithdrawn;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.funding.fund.FundLock;
import org.imsa.hec.funding.hold.Holds;
import org.imsa.hec.funding.ledger.Balances;
import org.imsa.hec.funding.ledger.GrantFigures;
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

/** What a second person decides about a submitted application. */
@Stateless
@Activity
@RolesAllowed({Roles.TREASURER, Roles.COMMITTEE_MEMBER, Roles.GRANTS_OFFICER})
public class GrantAwards {
    /** Kind of the to-do to decide about an application, and key of its label. */
    static final String TO_DECIDE = "todo.grant.decide";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private FundLock lock;

    @EJB
    private Ledger ledger;

    @EJB
    private Balances balances;

    @EJB
    private GrantLinks links;

    @EJB
    private WaitingPayments waiting;

    @EJB
    private Todos todos;

    @EJB
    private Holds holds;

    @Inject
    private FundRules rules;

    @Inject
    private CallRules callRules;

    @Inject
    private GrantSights sights;

    @Inject
    private GrantVotes votes;

    @Inject
    private Event<GrantApproved> approved;

    @Inject
    private Event<GrantClosed> closed;

    @Inject
    private Event<GrantWithdrawn> withdrawn;

    @Inject
    private Clock clock;

    /**
     * Approves an application: the money is reserved, and the record that it pays for is opened, or nothing of it.
     *
     * @throws RuleBroken if it is one's own, sanctions screening holds the applicant or the host, the terms of the fund do not allow it or it has too little, or no context opened
     *     a record
     */
    public void approve(long grantId, long version) {
        Fund fund = lock.takeForGrant(grantId);
        Grant grant = seen(grantId, version);
        holds.mustBeFree(grant.applicantId(), grant.hostId());
        sights.mustNotConflict(grant);
        votes.mustBeAdopted(grant);
        grant.approve(Actor.current().username(), clock.instant());
        rules.mustFit(fund, grant);
        callRules.mustCover(grant);
        balances.ofHeldFund(fund.id(), fund.currency()).mustCover(grant.amount());
        ledger.post(movement(grant), grant.amount(), Reason.COMMITMENT);
        todos.done(grant.ref(), TO_DECIDE);
        approved.fire(grant.approved());
        RuleBroken.unless(
                !grant.purpose().hasRecord() || links.isLinked(grantId), "rule.grant.noRecordOpened", grant.purpose());
    }

    public void refuse(long grantId, long version, String reason) {
        Grant grant = seen(grantId, version);
        sights.mustNotConflict(grant);
        votes.mustBeDecided(grant);
        grant.refuse(Actor.current().username(), clock.instant(), reason);
        todos.done(grant.ref(), TO_DECIDE);
    }

    /**
     * Ends an approved grant; what was not paid goes back to the fund.
     *
     * @throws RuleBroken {@code rule.grant.paymentsWaiting} with how many payments are asked for or approved, and not paid
     */
    public void close(long grantId, long version) {
        Fund fund = lock.takeForGrant(grantId);
        Grant grant = seen(grantId, version);
        grant.close();
        waiting.mustBeNone(grant);
        closed.fire(new GrantClosed(grantId, grant.number(), giveBack(grant, figures(fund, grant))));
    }

    /**
     * Takes an approved grant back of which nothing was paid; all that is reserved goes back to the fund, and the context that it
     * pays for is told.
     *
     * @throws RuleBroken {@code rule.grant.paidAlready} if something was paid: such a grant is closed
     */
    public void takeBack(long grantId, long version, String reason) {
        Fund fund = lock.takeForGrant(grantId);
        Grant grant = seen(grantId, version);
        grant.takeBack(reason);
        waiting.mustBeNone(grant);
        GrantFigures figures = figures(fund, grant);
        RuleBroken.unless(figures.paid().isZero(), "rule.grant.paidAlready", grant.number(), figures.paid());
        withdrawn.fire(new GrantWithdrawn(grantId, grant.number(), reason.strip(), giveBack(grant, figures)));
    }

    private GrantFigures figures(Fund fund, Grant grant) {
        return balances.ofHeldGrant(grant.id(), fund.currency());
    }

    /** @return what goes back to the fund */
    private Money giveBack(Grant grant, GrantFigures figures) {
        if (figures.committed().isPositive()) {
            ledger.post(movement(grant), figures.committed(), Reason.COMMITMENT_RELEASED);
        }
        return figures.committed();
    }

    private Movement movement(Grant grant) {
        return new Movement(grant.ref(), Days.today(clock), grant.fundId(), grant.id());
    }

    private Grant seen(long grantId, long version) {
        return Stored.get(em, Grant.class, grantId, version);
    }
}
