package org.imsa.hec.funding.bank.statement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.imsa.hec.funding.bank.account.BankAccount;
import org.imsa.hec.kernel.money.Money;

/** Reads what the statements of an account tell together, in two statements. For the queries here. */
@Stateless
@PermitAll
public class Bankbooks {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    public Bankbook of(BankAccount account) {
        List<Bankbook.Told> statements = em.createQuery(
                        "select s from BankStatement s where s.accountId = :account"
                                + " and s.state = org.imsa.hec.funding.bank.statement.StatementState.LOADED",
                        BankStatement.class)
                .setParameter("account", account.id())
                .getResultStream()
                .map(statement -> new Bankbook.Told(statement.id(), statement.number(), statement.figures()))
                .toList();
        TreeMap<LocalDate, Money> byDay = new TreeMap<>();
        em.createQuery(
                        "select l.bookedOn, sum(l.amount.amount) from BankLine l where l.accountId = :account"
                                + " group by l.bookedOn",
                        Object[].class)
                .setParameter("account", account.id())
                .getResultList()
                .forEach(day -> byDay.put((LocalDate) day[0], Money.of((BigDecimal) day[1], account.currency())));
        return new Bankbook(account.startDay(), account.startBalance(), statements, byDay);
    }
}
