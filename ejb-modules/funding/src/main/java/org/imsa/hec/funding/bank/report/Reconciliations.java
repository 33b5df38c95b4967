package org.imsa.hec.funding.bank.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.imsa.hec.funding.bank.account.BankAccount;
import org.imsa.hec.funding.bank.match.ItemOfDay;
import org.imsa.hec.funding.bank.match.OpenBook;
import org.imsa.hec.funding.bank.match.TransferLeg;
import org.imsa.hec.funding.bank.statement.BankLine;
import org.imsa.hec.funding.bank.statement.Bankbook;
import org.imsa.hec.funding.bank.statement.Bankbooks;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.Stored;

/** Holds the bank's balance against that of the books, to the cent. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.COORDINATOR, Roles.AUDITOR})
public class Reconciliations {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Bankbooks books;

    @EJB
    private OpenBook openBook;

    /**
     * @param day the last day that counts
     * @throws org.imsa.hec.kernel.RuleBroken {@code rule.record.gone}
     */
    public Reconciliation of(long accountId, LocalDate day) {
        BankAccount account = Stored.get(em, BankAccount.class, accountId);
        Bankbook told = books.of(account);
        List<TransferLeg> transfers = openBook.transfers(accountId, day);
        Money book = transfers.stream().map(TransferLeg::amount).reduce(openBook.balance(account, day), Money::plus);
        List<ReconcilingRow> rows = new ArrayList<>();
        addItems(rows, openBook.inTransit(account, day));
        openBook.bookedLater(accountId, day).forEach(item -> rows.add(row(Difference.BOOKED_LATER, item, true)));
        addLines(rows, accountId, day);
        transfers.stream()
                .filter(leg -> leg.isUnderWay(day))
                .forEach(leg -> rows.add(new ReconcilingRow(
                        Difference.TRANSFER_UNDER_WAY,
                        leg.day(),
                        leg.line(),
                        null,
                        leg.latin(),
                        leg.arabic(),
                        leg.amount())));
        rows.sort(Comparator.comparing(ReconcilingRow::difference).thenComparing(ReconcilingRow::day));
        var last = told.lastClosed(day);
        return new Reconciliation(
                account.line(),
                day,
                told.balanceByBank(day),
                last.map(Bankbook.Told::number).orElse(null),
                last.map(statement -> statement.figures().lastDay()).orElse(null),
                book,
                List.copyOf(rows),
                List.copyOf(told.gaps().values()));
    }

    /** An entry and the one that takes it back cancel each other, if no bank has told of either. */
    private static void addItems(List<ReconcilingRow> rows, List<ItemOfDay> items) {
        Set<Long> ids = items.stream().map(item -> item.item().id()).collect(Collectors.toSet());
        Set<Long> cancelled = items.stream()
                .filter(item -> item.item().reversedBy() != null
                        && ids.contains(item.item().reversedBy()))
                .flatMap(item -> List.of(item.item().id(), item.item().reversedBy()).stream())
                .collect(Collectors.toSet());
        items.stream()
                .filter(item -> !cancelled.contains(item.item().id()))
                .forEach(item -> rows.add(row(
                        item.item().money().isPositive()
                                ? Difference.DEPOSIT_IN_TRANSIT
                                : Difference.OUTSTANDING_PAYMENT,
                        item,
                        false)));
    }

    private static ReconcilingRow row(Difference difference, ItemOfDay found, boolean negated) {
        var item = found.item();
        Money amount = negated ? item.money().negated() : item.money();
        return new ReconcilingRow(
                difference,
                item.day(),
                item.record() == null ? found.line() : item.record(),
                item.number(),
                item.latin(),
                item.arabic(),
                amount);
    }

    private void addLines(List<ReconcilingRow> rows, long accountId, LocalDate day) {
        openBook.unsettled(accountId, day).forEach(found -> {
            BankLine line = found.line();
            rows.add(new ReconcilingRow(
                    found.isOpen() ? Difference.NOT_IN_BOOKS : Difference.NOT_OURS,
                    line.bookedOn(),
                    line.ref(),
                    null,
                    line.file().label(),
                    null,
                    line.amount().negated()));
        });
    }
}
