package org.imsa.hec.funding.period;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.funding.Days;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.Stored;

/** Shows the months of the books: from the first that has an entry to the present one. */
@Stateless
@RolesAllowed({
    Roles.TREASURER,
    Roles.GRANTS_OFFICER,
    Roles.COORDINATOR,
    Roles.COMMITTEE_MEMBER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Periods {
    private static final String ROW = "new org.imsa.hec.funding.period.PeriodRow(p.id, p.number, p.lastDay, p.state,"
            + " p.closedBy, p.closedAt)";
    private static final String COUNTS = "SELECT period, COUNT(*), SUM(reason = 'GIFT'), SUM(reason = 'COMMITMENT'),"
            + " SUM(reason = 'PAYMENT'), SUM(reverses_entry_id IS NOT NULL) FROM funding_entry WHERE period IN (";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext caller;

    /**
     * @param filter null for all
     * @param search a part of year and month, such as {@code 2026} or {@code 2026-05}
     */
    public Page<PeriodRow> list(PeriodFilter filter, String search, PageRequest request) {
        LocalDate today = Days.today(clock);
        Page<PeriodRow> page = new ListQuery<>(em, PeriodRow.class, ROW, "Period p")
                .when(true, "p.lastDay between :first and :last", "first", first(today), "last", endOfMonth(today))
                .when(filter == PeriodFilter.TO_CLOSE, PeriodFilter.TO_CLOSE.condition(), "today", today)
                .when(filter != null && filter != PeriodFilter.TO_CLOSE, filter == null ? "" : filter.condition())
                .when(
                        search != null && !search.isBlank(),
                        "p.number like :search",
                        "search",
                        ListQuery.contains(search))
                .sortable("month", "p.lastDay")
                .sortable("state", "p.state")
                .inOrder("p.lastDay desc")
                .page(request);
        Map<LocalDate, PeriodCounts> counts =
                counts(page.rows().stream().map(PeriodRow::lastDay).toList());
        return new Page<>(
                page.rows().stream()
                        .map(row -> row.with(counts.getOrDefault(row.lastDay(), PeriodCounts.NONE)))
                        .toList(),
                page.total());
    }

    /** @throws org.imsa.hec.kernel.RuleBroken {@code rule.record.gone} */
    public PeriodFile file(long id) {
        Period period = Stored.get(em, Period.class, id);
        PeriodCounts counts = counts(List.of(period.lastDay())).getOrDefault(period.lastDay(), PeriodCounts.NONE);
        return period.file(counts, matters(period.lastDay()), Days.today(clock), caller::isCallerInRole);
    }

    private LocalDate first(LocalDate today) {
        Object first =
                em.createNativeQuery("SELECT MIN(period) FROM funding_entry").getSingleResult();
        return first == null ? endOfMonth(today) : day(first);
    }

    @SuppressWarnings("unchecked")
    private Map<LocalDate, PeriodCounts> counts(List<LocalDate> months) {
        Map<LocalDate, PeriodCounts> counts = new HashMap<>();
        if (months.isEmpty()) {
            return counts;
        }
        Query query = em.createNativeQuery(
                COUNTS + months.stream().map(month -> "?").collect(Collectors.joining(", ")) + ") GROUP BY period");
        for (int i = 0; i < months.size(); i++) {
            query.setParameter(i + 1, months.get(i));
        }
        for (Object[] row : (List<Object[]>) query.getResultList()) {
            counts.put(
                    day(row[0]),
                    new PeriodCounts(count(row[1]), count(row[2]), count(row[3]), count(row[4]), count(row[5])));
        }
        return counts;
    }

    /** All matters in one statement. */
    private List<OpenMatter> matters(LocalDate lastDay) {
        String counts = Stream.of(Matter.values()).map(Matter::count).collect(Collectors.joining(", "));
        Object[] found = (Object[]) em.createNativeQuery("SELECT " + counts)
                .setParameter(1, lastDay)
                .getSingleResult();
        return Stream.of(Matter.values())
                .map(matter -> new OpenMatter(matter, count(found[matter.ordinal()])))
                .toList();
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return day.withDayOfMonth(day.lengthOfMonth());
    }

    /** A day as the driver gives it, whatever its type. */
    private static LocalDate day(Object stored) {
        return LocalDate.parse(stored.toString());
    }

    private static long count(Object stored) {
        return ((Number) stored).longValue();
    }
}
