package org.imsa.hec.funding.period;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * One month of the books. Entries are made into it until, some time after it is over, the treasurer closes it: from then on
 * what was reported of it stays true. What is found later is entered into an open month, a mistake by a reversing entry
 * there. Only the coordinator or an administrator, never the treasurer alone, opens a closed month again, with a reason.
 */
@Entity
@Table(name = "funding_period")
public class Period extends Aggregate {
    public static final String KIND = "period";

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(name = "last_day", nullable = false, updatable = false)
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PeriodState state;

    @Column(name = "closed_by")
    private String closedBy;

    @NotAudited
    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "reopen_reason")
    private String reopenReason;

    protected Period() {}

    Period(YearMonth month) {
        this.number = "PE-" + month;
        this.lastDay = month.atEndOfMonth();
        this.state = PeriodState.OPEN;
    }

    /** @param today a month that is not over yet is not closed, so there is always an open month to reverse in */
    void close(String by, Instant now, LocalDate today) {
        RuleBroken.unless(state == PeriodState.OPEN, "rule.period.closedAlready", month());
        RuleBroken.unless(isOver(today), "rule.period.notOver", month());
        this.state = PeriodState.CLOSED;
        this.closedBy = by;
        this.closedAt = now;
        this.reopenReason = null;
    }

    void reopen(String reason) {
        RuleBroken.unless(state == PeriodState.CLOSED, "rule.period.openAlready", month());
        RuleBroken.unless(reason != null && !reason.isBlank(), "rule.reason.missing");
        this.state = PeriodState.OPEN;
        this.closedBy = null;
        this.closedAt = null;
        this.reopenReason = reason.strip();
    }

    /** What somebody with these roles may do with it now. */
    Set<PeriodAction> next(LocalDate today, Predicate<String> hasRole) {
        Set<PeriodAction> next = EnumSet.noneOf(PeriodAction.class);
        if (state == PeriodState.OPEN && isOver(today) && hasRole.test(Roles.TREASURER)) {
            next.add(PeriodAction.CLOSE);
        }
        boolean mayReopen = hasRole.test(Roles.COORDINATOR) || hasRole.test(Roles.ADMINISTRATOR);
        if (state == PeriodState.CLOSED && mayReopen) {
            next.add(PeriodAction.REOPEN);
        }
        return next;
    }

    PeriodFile file(PeriodCounts counts, List<OpenMatter> matters, LocalDate today, Predicate<String> hasRole) {
        return new PeriodFile(
                id(),
                version(),
                number,
                month(),
                state,
                isOver(today),
                closedBy,
                closedAt,
                reopenReason,
                counts,
                matters,
                next(today, hasRole));
    }

    LocalDate lastDay() {
        return lastDay;
    }

    private boolean isOver(LocalDate today) {
        return lastDay.isBefore(today);
    }

    private YearMonth month() {
        return YearMonth.from(lastDay);
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }
}
