package org.imsa.hec.funding.bank.match;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.imsa.hec.funding.bank.account.BankAccount;
import org.imsa.hec.funding.bank.statement.BankLine;
import org.imsa.hec.funding.bank.statement.BankLineFile;
import org.imsa.hec.funding.bank.statement.BankStatement;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.list.Typed;
import org.imsa.hec.kernel.record.RecordRef;

/** Shows the lines of the banks, with what they may stand for. */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.COORDINATOR, Roles.AUDITOR})
public class Lines {
    /** How many entries of this settlement were reversed, without a line that tells of it. */
    static final String REVERSED = "(select count(r.id) from LedgerEntry r, Match m where m.settlementId = s.id"
            + " and r.reversesEntryId = m.entryId"
            + " and not exists (select o.entryId from Match o where o.entryId = r.id))";

    private static final String ROW = "new org.imsa.hec.funding.bank.match.LineRow(l.id, l.bookedOn, l.amount.amount,"
            + " l.amount.currency, l.party, l.text, l.reference, l.checkNumber, a.name.latin, a.name.arabic,"
            + " s.settledAs, " + REVERSED + ")";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Candidates candidates;

    @Resource
    private SessionContext caller;

    /**
     * @param accountId only of this account; null for all
     * @param statementId only those that this statement brought; null for all
     * @param filter null for all
     */
    public Page<LineRow> list(Long accountId, Long statementId, LineFilter filter, String search, PageRequest request) {
        Typed typed = new Typed(search);
        Page<LineRow> page = new ListQuery<>(
                        em,
                        LineRow.class,
                        ROW,
                        "BankLine l join BankAccount a on a.id = l.accountId left join Settlement s on s.lineId = l.id")
                .when(accountId != null, "l.accountId = :account", "account", accountId)
                .when(statementId != null, "l.statementId = :statement", "statement", statementId)
                .when(filter != null, filter == null ? "" : filter.condition())
                .when(
                        !typed.isNothing(),
                        "l.party like :words or l.text like :words or l.reference like :words or l.checkNumber like :words",
                        "words",
                        typed.anywhere())
                .sortable("bookedOn", "l.bookedOn")
                .sortable("amount", "l.amount.amount")
                .sortable("party", "l.party")
                .inOrder("l.bookedOn desc, l.id")
                .page(request);
        return new Page<>(withSuggestions(page.rows()), page.total());
    }

    /** @throws RuleBroken {@code rule.record.gone} */
    public LineFile file(long id) {
        Object[] found = em.createQuery(
                        "select l, a, s, t, " + REVERSED + " from BankLine l join BankAccount a on a.id = l.accountId"
                                + " join BankStatement t on t.id = l.statementId"
                                + " left join Settlement s on s.lineId = l.id where l.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
        BankLineFile line = ((BankLine) found[0]).file();
        Settlement settlement = (Settlement) found[2];
        RecordRef statement = ((BankStatement) found[3]).ref();
        boolean isReversed = ((Number) found[4]).longValue() > 0;
        return new LineFile(
                line,
                ((BankAccount) found[1]).line(),
                statement,
                LineState.of(settlement == null ? null : settlement.settledAs(), isReversed),
                settlement == null ? null : settlement.settled(),
                settlement == null ? List.of() : items(settlement.id()),
                settlement == null ? candidates.of(List.of(line)).get(id) : List.of(),
                caller.isCallerInRole(Roles.TREASURER));
    }

    private List<Item> items(long settlementId) {
        return em.createQuery(
                        "select " + Item.SELECT + Item.FROM + " where i.settlementId = :id order by i.day, i.id",
                        Item.class)
                .setParameter("id", settlementId)
                .getResultList();
    }

    private List<LineRow> withSuggestions(List<LineRow> rows) {
        List<Long> open = rows.stream()
                .filter(row -> row.state() == LineState.TO_RESOLVE)
                .map(LineRow::id)
                .toList();
        if (open.isEmpty()) {
            return rows;
        }
        Map<String, List<BankLineFile>> byCurrency = em.createQuery(
                        "select l from BankLine l where l.id in :ids", BankLine.class)
                .setParameter("ids", open)
                .getResultStream()
                .map(BankLine::file)
                .collect(Collectors.groupingBy(line -> line.amount().currency()));
        Map<Long, List<Suggestion>> found = new HashMap<>();
        byCurrency.values().forEach(lines -> found.putAll(candidates.of(lines)));
        return rows.stream()
                .map(row -> row.with(found.getOrDefault(row.id(), List.of()).stream()
                        .findFirst()
                        .orElse(null)))
                .toList();
    }
}
