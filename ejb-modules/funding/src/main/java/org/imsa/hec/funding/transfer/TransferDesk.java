package org.imsa.hec.funding.transfer;

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
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.funding.fund.FundLock;
import org.imsa.hec.funding.gift.Lots;
import org.imsa.hec.funding.ledger.Balances;
import org.imsa.hec.funding.ledger.Ledger;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.Stored;
import org.imsa.hec.kernel.todo.Assignee;
import org.imsa.hec.kernel.todo.Todos;

/** What the treasurer does with transfers, until somebody else decides and after. */
@Stateless
@Activity
@RolesAllowed(Roles.TREASURER)
public class TransferDesk {
    private static final Period TIME_TO_DECIDE = Period.ofDays(14);

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
    private Numbers numbers;

    @EJB
    private Todos todos;

    @Inject
    private Clock clock;

    /**
     * Asks for money to be moved; another treasurer, a committee member or the coordinator has two weeks to decide.
     *
     * @param requestId carried by the form; a second click finds the transfer of the first
     * @return the transfer's id
     * @throws RuleBroken if the funds keep different currencies, the terms of the one do not allow the other, or it has less
     */
    public long request(UUID requestId, Move move) {
        return Stored.madeBy(em, Transfer.class, requestId).orElseGet(() -> requestNew(requestId, move));
    }

    private long requestNew(UUID requestId, Move move) {
        Fund from = Stored.get(em, Fund.class, move.fromFundId());
        Fund to = Stored.get(em, Fund.class, move.toFundId());
        String by = Actor.current().username();
        Transfer transfer = new Transfer(requestId, numbers.next("TF"), from, to, move, by, clock.instant());
        balances.ofFund(from.id(), from.currency()).mustCover(move.amount());
        em.persist(transfer);
        LocalDate due = Days.today(clock).plus(TIME_TO_DECIDE);
        Message label = Message.of(TransferApprovals.TO_DECIDE, transfer.number());
        todos.open(transfer.ref(), TransferApprovals.TO_DECIDE, label, Assignee.role(Roles.COMMITTEE_MEMBER), due);
        todos.open(transfer.ref(), TransferApprovals.TO_DECIDE, label, Assignee.role(Roles.COORDINATOR), due);
        return transfer.id();
    }

    /** Takes back a request that nobody has decided yet. */
    public void withdraw(long transferId, long version) {
        Transfer transfer = Stored.get(em, Transfer.class, transferId, version);
        transfer.withdraw();
        todos.done(transfer.ref(), TransferApprovals.TO_DECIDE);
    }

    /**
     * Moves the money back by new entries, dated today: the same gifts, to the fund that they came from.
     *
     * @throws RuleBroken {@code rule.transfer.spent} if something of what moved was paid or moved on, {@code
     *     rule.transfer.promised} if it is promised
     */
    public void reverse(long transferId, long version, String reason) {
        Transfer transfer = Stored.get(em, Transfer.class, transferId, version);
        lock.takeBoth(transfer.fromFundId(), transfer.toFundId());
        transfer.reverse(reason);
        balances.ofHeldFund(transfer.toFundId(), transfer.amount().currency()).mustReturn(transfer.amount());
        lots.moveBack(transferId, transfer.toFundId());
        ledger.reverse(transfer.ref(), Days.today(clock));
    }
}
