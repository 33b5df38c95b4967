package org.imsa.hec.funding.bank.match;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.bank.account.BankAccount;
import org.imsa.hec.funding.bank.account.BankLock;
import org.imsa.hec.funding.bank.statement.BankLine;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.funding.fund.FundLock;
import org.imsa.hec.funding.ledger.Balances;
import org.imsa.hec.funding.ledger.Ledger;
import org.imsa.hec.funding.ledger.Movement;
import org.imsa.hec.funding.ledger.Reason;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.record.Stored;

/**
 * The steps by which lines are settled, inside the transaction of a desk. The lines and entries of a currency are held from the
 * first step on; what is asked afterwards is read with locks, since plain reads may be older than the hold.
 */
@ApplicationScoped
class Settling {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private BankLock lock;

    @EJB
    private FundLock funds;

    @EJB
    private Balances balances;

    @EJB
    private Ledger ledger;

    BankAccount account(long id) {
        return Stored.get(em, BankAccount.class, id);
    }

    /** @throws RuleBroken {@code rule.bank.lineSettled} by whom */
    BankLine openLine(long lineId) {
        BankLine line = line(lineId);
        lock.take(line.accountId());
        settlement(lineId).ifPresent(first -> {
            throw new RuleBroken("rule.bank.lineSettled", first.settledBy(), first.settledAs());
        });
        return line;
    }

    /** @throws RuleBroken {@code rule.bank.itemMatched} if one of them belongs to a line already */
    List<Item> openItems(List<Long> entryIds) {
        RuleBroken.unless(!entryIds.isEmpty(), "rule.bank.nothingChosen");
        RuleBroken.unless(new HashSet<>(entryIds).size() == entryIds.size(), "rule.bank.itemMatched");
        boolean isFree = em.createQuery("select m from Match m where m.entryId in :ids", Match.class)
                .setParameter("ids", entryIds)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultList()
                .isEmpty();
        RuleBroken.unless(isFree, "rule.bank.itemMatched");
        List<Item> items = em.createQuery("select " + Item.SELECT + Item.FROM + " where i.id in :ids", Item.class)
                .setParameter("ids", entryIds)
                .getResultList();
        RuleBroken.unless(items.size() == entryIds.size(), "rule.record.gone");
        return items;
    }

    Money sum(List<Item> items, BankLine line) {
        return items.stream().map(Item::money).reduce(Money.zero(line.amount().currency()), Money::plus);
    }

    Settlement settle(BankLine line, SettlementKind as, String reason, Long transferId) {
        Settlement settlement =
                new Settlement(line, as, reason, transferId, Actor.current().username(), clock.instant());
        em.persist(settlement);
        em.flush();
        return settlement;
    }

    void tie(long entryId, Settlement settlement) {
        em.persist(new Match(entryId, settlement.id()));
    }

    /** What the bank or a processor took, borne by a fund that has as much to give. */
    void charge(Settlement settlement, BankLine line, long fundId, Money amount) {
        Fund fund = funds.take(fundId);
        fund.mustBear(amount);
        balances.ofHeldFund(fundId, fund.currency()).mustCover(amount);
        enter(settlement, line, fundId, amount, Reason.BANK_CHARGE);
    }

    void post(Settlement settlement, BankLine line, long fundId, Money amount, Reason reason) {
        funds.take(fundId).mustTake(amount);
        enter(settlement, line, fundId, amount, reason);
    }

    private void enter(Settlement settlement, BankLine line, long fundId, Money amount, Reason reason) {
        ledger.post(new Movement(settlement.source(), line.bookedOn(), fundId, null), amount, reason);
        tie(entryOf(settlement.source()), settlement);
    }

    /** The entry by which this gift, payment or settlement moved money in the bank. */
    long entryOf(RecordRef source) {
        em.flush();
        return em.createQuery(
                        "select i.id from BookItem i where i.sourceKind = :kind and i.sourceId = :id and i.reverses is null",
                        Long.class)
                .setParameter("kind", source.kind())
                .setParameter("id", source.id())
                .getSingleResult();
    }

    /** The transfer that this line is an end of: one that waits for it, or a new one. */
    Long transfer(BankLine line, long otherAccountId) {
        boolean isOut = line.amount().isNegative();
        OwnTransfer transfer = em.createQuery(
                        "select t from OwnTransfer t where t.fromId = :from and t.toId = :to"
                                + " and t.amount.amount = :amount and t."
                                + (isOut ? "outLineId" : "inLineId") + " is null order by t.transferredOn",
                        OwnTransfer.class)
                .setParameter("from", isOut ? line.accountId() : otherAccountId)
                .setParameter("to", isOut ? otherAccountId : line.accountId())
                .setParameter("amount", line.amount().amount().abs())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(1)
                .getResultStream()
                .findAny()
                .orElse(null);
        if (transfer == null) {
            transfer = new OwnTransfer(line, otherAccountId);
            em.persist(transfer);
            em.flush();
        } else {
            transfer.arrivesAt(line);
        }
        return transfer.id();
    }

    void undo(long lineId, long seen) {
        BankLine line = line(lineId);
        lock.take(line.accountId());
        Settlement settlement = settlement(lineId)
                .filter(found -> found.id() == seen)
                .orElseThrow(() -> new RuleBroken("rule.bank.settlementChanged"));
        em.createQuery("delete from Match m where m.settlementId = :id")
                .setParameter("id", seen)
                .executeUpdate();
        if (settlement.settledAs() == SettlementKind.INTEREST) {
            mustSpareInterest(settlement);
        }
        ledger.reverse(settlement.source(), Days.today(clock));
        em.remove(settlement);
        em.flush();
        if (settlement.transferId() != null) {
            leave(em.find(OwnTransfer.class, settlement.transferId()), lineId);
        }
    }

    private void leave(OwnTransfer transfer, long lineId) {
        if (transfer.restsOn(lineId)) {
            em.remove(transfer);
        } else {
            transfer.leaves(lineId);
        }
    }

    /** Interest that already paid for charges cannot be taken away unless the fund has as much to give. */
    private void mustSpareInterest(Settlement settlement) {
        Item item = em.createQuery(
                        "select " + Item.SELECT + Item.FROM + " where i.sourceKind = :kind and i.sourceId = :id"
                                + " and i.reverses is null",
                        Item.class)
                .setParameter("kind", Settlement.SOURCE)
                .setParameter("id", settlement.id())
                .getSingleResult();
        long fundId = em.createQuery("select i.fundId from BookItem i where i.id = :id", Long.class)
                .setParameter("id", item.id())
                .getSingleResult();
        Fund fund = funds.take(fundId);
        balances.ofHeldFund(fundId, fund.currency()).mustCover(item.money());
    }

    private Optional<Settlement> settlement(long lineId) {
        return em.createQuery("select s from Settlement s where s.lineId = :line", Settlement.class)
                .setParameter("line", lineId)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultStream()
                .findAny();
    }

    private BankLine line(long id) {
        BankLine line = em.find(BankLine.class, id);
        RuleBroken.unless(line != null, "rule.record.gone");
        return line;
    }
}
