package org.imsa.hec.funding.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.funding.fund.FundLock;
import org.imsa.hec.funding.gift.Lots;
import org.imsa.hec.funding.ledger.Balances;
import org.imsa.hec.funding.ledger.Ledger;
import org.imsa.hec.funding.ledger.Movement;
import org.imsa.hec.funding.ledger.Posting;
import org.imsa.hec.funding.ledger.Reason;
import org.imsa.hec.funding.rate.Exchange;
import org.imsa.hec.funding.rate.Rates;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.record.Stored;
import org.imsa.hec.kernel.todo.Todos;

/** What a second person decides about a transfer. */
@Stateless
@Activity
@RolesAllowed({Roles.TREASURER, Roles.COMMITTEE_MEMBER, Roles.COORDINATOR})
public class TransferApprovals {
    /** Kind of the to-do to decide about a transfer, and key of its label. */
    static final String TO_DECIDE = "todo.transfer.decide";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private FundLock lock;

    @EJB
    private Ledger ledger;

    @EJB
    private Balances balances;

    @EJB
    private Lots lots;

    @EJB
    private Rates rates;

    @EJB
    private Todos todos;

    @Inject
    private Clock clock;

    /**
     * Moves the money, today: out of the one fund and into the other by one event, and the oldest gifts with it.
     *
     * @throws RuleBroken if it is one's own, the terms do not allow it, or the fund has too little that is not promised
     */
    public void approve(long transferId, long version) {
        Transfer transfer = Stored.get(em, Transfer.class, transferId, version);
        lock.takeBoth(transfer.fromFundId(), transfer.toFundId());
        Fund from = em.find(Fund.class, transfer.fromFundId());
        Fund to = em.find(Fund.class, transfer.toFundId());
        LocalDate today = Days.today(clock);
        transfer.approve(from, to, Actor.current().username(), clock.instant(), today);
        balances.ofHeldFund(from.id(), from.currency()).mustCover(transfer.amount());
        Exchange moved = rates.exchange(transfer.amount(), from.currency(), today);
        lots.move(transferId, from.id(), to.id(), transfer.amount());
        ledger.post(
                new Posting(new Movement(transfer.ref(), today, from.id(), null), Reason.TRANSFER_OUT, moved),
                new Posting(new Movement(transfer.ref(), today, to.id(), null), Reason.TRANSFER_IN, moved));
        todos.done(transfer.ref(), TO_DECIDE);
    }

    public void refuse(long transferId, long version, String reason) {
        Transfer transfer = Stored.get(em, Transfer.class, transferId, version);
        transfer.refuse(Actor.current().username(), clock.instant(), reason);
        todos.done(transfer.ref(), TO_DECIDE);
    }
}
