package org.imsa.hec.funding.bank.match;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.imsa.hec.funding.bank.account.BankAccount;
import org.imsa.hec.funding.bank.statement.BankLine;
import org.imsa.hec.kernel.money.Money;

/**
 * What the books say of one bank account on a day. An entry belongs to the account whose line tells of it; what no bank has told
 * of belongs to the main account of its currency. For the queries here, which say who may know.
 */
@Stateless
@PermitAll
public class OpenBook {
    private static final String FROM = Item.FROM
            + " left join Settlement s on s.id = i.settlementId left join BankLine l on l.id = s.lineId"
            + " where i.amount.currency = :currency and ";
    private static final String TOLD = "l.accountId = :account";
    private static final String OR_NOT_TOLD = "(" + TOLD + " or i.settlementId is null and i.day >= :start)";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    /** What the account began with, and all entries until this day; transfers between own accounts come on top. */
    public Money balance(BankAccount account, LocalDate day) {
        BigDecimal sum = asked(
                        account, day, "select sum(i.amount.amount)" + FROM, " and i.day <= :day", BigDecimal.class)
                .getSingleResult();
        return sum == null ? account.startBalance() : account.startBalance().plus(Money.of(sum, account.currency()));
    }

    /** Entries until this day of which the bank had not told by its end. */
    public List<ItemOfDay> inTransit(BankAccount account, LocalDate day) {
        return asked(
                        account,
                        day,
                        "select " + Item.SELECT + ", l.id" + FROM,
                        " and i.day <= :day and (l.id is null or l.bookedOn > :day) order by i.day, i.id",
                        Object[].class)
                .getResultStream()
                .map(found -> new ItemOfDay((Item) found[0], (Long) found[1]))
                .toList();
    }

    private <T> TypedQuery<T> asked(BankAccount account, LocalDate day, String select, String rest, Class<T> type) {
        TypedQuery<T> query = em.createQuery(select + (account.isMain() ? OR_NOT_TOLD : TOLD) + rest, type)
                .setParameter("currency", account.currency())
                .setParameter("account", account.id())
                .setParameter("day", day);
        return account.isMain() ? query.setParameter("start", account.startDay()) : query;
    }

    /** Entries of later days of which the bank had told by the end of this day. */
    public List<ItemOfDay> bookedLater(long accountId, LocalDate day) {
        return em.createQuery(
                        "select " + Item.SELECT + ", l.id" + Item.FROM + " join Settlement s on s.id = i.settlementId"
                                + " join BankLine l on l.id = s.lineId where l.accountId = :account"
                                + " and l.bookedOn <= :day and i.day > :day order by i.day, i.id",
                        Object[].class)
                .setParameter("account", accountId)
                .setParameter("day", day)
                .getResultStream()
                .map(found -> new ItemOfDay((Item) found[0], (Long) found[1]))
                .toList();
    }

    /** Lines until this day that stand for nothing in the books. */
    public List<UnsettledLine> unsettled(long accountId, LocalDate day) {
        return em.createQuery(
                        "select l, s.settledAs from BankLine l left join Settlement s on s.lineId = l.id"
                                + " where l.accountId = :account and l.bookedOn <= :day and (s.id is null or s.settledAs ="
                                + " org.imsa.hec.funding.bank.match.SettlementKind.NOT_OURS) order by l.bookedOn, l.id",
                        Object[].class)
                .setParameter("account", accountId)
                .setParameter("day", day)
                .getResultStream()
                .map(found -> new UnsettledLine((BankLine) found[0], (SettlementKind) found[1]))
                .toList();
    }

    /** Transfers from and to other accounts of the house until this day. */
    public List<TransferLeg> transfers(long accountId, LocalDate day) {
        return Stream.concat(
                        legs("t.fromId = :account", "t.toId", "t.outLineId", "t.inLineId", accountId, day, true),
                        legs("t.toId = :account", "t.fromId", "t.inLineId", "t.outLineId", accountId, day, false))
                .toList();
    }

    private Stream<TransferLeg> legs(
            String which,
            String other,
            String ownLine,
            String otherLine,
            long accountId,
            LocalDate day,
            boolean isOut) {
        return em.createQuery(
                        "select t, l, " + otherLine + ", a from OwnTransfer t join BankAccount a on a.id = " + other
                                + " left join BankLine l on l.id = " + ownLine + " where " + which
                                + " and t.transferredOn <= :day",
                        Object[].class)
                .setParameter("account", accountId)
                .setParameter("day", day)
                .getResultStream()
                .map(found -> leg(
                        (OwnTransfer) found[0], (BankLine) found[1], (Long) found[2], (BankAccount) found[3], isOut));
    }

    private static TransferLeg leg(
            OwnTransfer transfer, BankLine own, Long otherLineId, BankAccount other, boolean isOut) {
        return new TransferLeg(
                transfer.transferredOn(),
                isOut ? transfer.amount().negated() : transfer.amount(),
                own == null ? null : own.id(),
                own == null ? null : own.bookedOn(),
                otherLineId,
                other.name().latin(),
                other.name().arabic());
    }
}
