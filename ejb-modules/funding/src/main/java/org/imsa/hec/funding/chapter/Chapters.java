package org.imsa.hec.funding.chapter;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.imsa.hec.directory.api.PartyName;
import org.imsa.hec.funding.Days;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.list.Typed;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;

/** Shows city chapters, with what came through them this year. */
@Stateless
@RolesAllowed({
    Roles.TREASURER,
    Roles.GRANTS_OFFICER,
    Roles.COORDINATOR,
    Roles.COMMITTEE_MEMBER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Chapters {
    private static final Money NOTHING = Money.usd("0");

    private static final String ROW = "new org.imsa.hec.funding.chapter.ChapterRow(c.id, c.number, c.name.latin,"
            + " c.name.arabic, c.city, c.country, p.nameLatin, p.nameArabic, c.yearGoal.amount, c.yearGoal.currency,"
            + " c.open)";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext caller;

    /** @param state null for all */
    public Page<ChapterRow> list(ChapterState state, String search, PageRequest request) {
        Typed typed = new Typed(search);
        Page<ChapterRow> page = new ListQuery<>(
                        em, ChapterRow.class, ROW, "Chapter c left join PartyName p on p.id = c.leadId")
                .when(state != null, "c.open = :open", "open", state == ChapterState.OPEN)
                .when(typed.isNumber(), "c.number like :number", "number", typed.asNumber())
                .when(
                        typed.isWords(),
                        "c.name.latin like :words or c.name.arabic like :words or c.city like :words",
                        "words",
                        typed.anywhere())
                .sortable("number", "c.number")
                .sortable("latin", "c.name.latin")
                .sortable("arabic", "c.name.arabic")
                .sortable("city", "c.city")
                .sortable("goal", "c.yearGoal.amount")
                .inOrder("c.open desc, c.id")
                .page(request);
        Map<Long, Money> received = received();
        return new Page<>(
                page.rows().stream()
                        .map(row -> row.with(received.getOrDefault(row.id(), NOTHING)))
                        .toList(),
                page.total());
    }

    /** @throws RuleBroken {@code rule.record.gone} */
    public ChapterFile file(long id) {
        Object[] found = em.createQuery(
                        "select c, p from Chapter c left join PartyName p on p.id = c.leadId where c.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
        Chapter chapter = (Chapter) found[0];
        PartyName lead = (PartyName) found[1];
        return chapter.file(
                lead == null ? null : lead.line(), year(), received().getOrDefault(id, NOTHING), next(chapter));
    }

    /** Those at work, to choose from. */
    public List<RecordLine> open() {
        return em.createQuery(
                        "select c from Chapter c where c.open = true order by c.name.latin, c.name.arabic",
                        Chapter.class)
                .getResultStream()
                .map(Chapter::line)
                .toList();
    }

    /** Gifts on record of this year by their chapters, at their worth in dollars on the day of each. */
    @SuppressWarnings("unchecked")
    private Map<Long, Money> received() {
        List<Object[]> sums = em.createNativeQuery("SELECT g.chapter_id, SUM(COALESCE(e.usd_amount, e.amount))"
                        + " FROM funding_gift g JOIN funding_entry e ON e.source_kind = 'gift' AND e.source_id = g.id"
                        + " AND e.reason = 'GIFT' WHERE g.chapter_id IS NOT NULL AND g.status = 'RECORDED'"
                        + " AND g.received_on BETWEEN ?1 AND ?2 GROUP BY g.chapter_id")
                .setParameter(1, LocalDate.of(year(), Month.JANUARY, 1))
                .setParameter(2, LocalDate.of(year(), Month.DECEMBER, 31))
                .getResultList();
        return sums.stream()
                .collect(Collectors.toMap(
                        sum -> ((Number) sum[0]).longValue(), sum -> Money.of((BigDecimal) sum[1], "USD")));
    }

    private int year() {
        return Days.today(clock).getYear();
    }

    private Set<ChapterAction> next(Chapter chapter) {
        if (!caller.isCallerInRole(Roles.TREASURER) && !caller.isCallerInRole(Roles.COORDINATOR)) {
            return EnumSet.noneOf(ChapterAction.class);
        }
        return chapter.isOpen()
                ? EnumSet.of(ChapterAction.CHANGE, ChapterAction.CLOSE)
                : EnumSet.of(ChapterAction.REOPEN);
    }
}
