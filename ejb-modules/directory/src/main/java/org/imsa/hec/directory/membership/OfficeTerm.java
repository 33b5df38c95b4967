package org.imsa.hec.directory.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;

/** A committee member holds an office for a time; when it ends, the term stays in the history. */
@Entity
@Table(name = "directory_office_term")
public class OfficeTerm extends Aggregate {
    /** Stands for 'no end is set'. */
    static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    @NotAudited
    @Column(name = "membership_id", nullable = false, updatable = false)
    private long membershipId;

    @Enumerated(EnumType.STRING)
    @Column(name = "office", nullable = false, updatable = false)
    private CommitteeOffice office;

    @NotAudited
    @Column(name = "seat", nullable = false, updatable = false)
    private String seat;

    @Column(name = "first_day", nullable = false, updatable = false)
    private LocalDate firstDay;

    @NotAudited
    @Column(name = "until_day", nullable = false)
    private LocalDate untilDay;

    protected OfficeTerm() {}

    /**
     * @param last null while no end is set
     * @throws RuleBroken {@code rule.term.incomplete}, {@code rule.dates.order}
     */
    OfficeTerm(long membershipId, CommitteeOffice office, LocalDate first, LocalDate last) {
        RuleBroken.unless(office != null && first != null, "rule.term.incomplete");
        this.membershipId = membershipId;
        this.office = office;
        this.seat = office.seat(membershipId);
        this.firstDay = first;
        until(last);
    }

    /** @throws RuleBroken {@code rule.dates.order}, {@code rule.term.isOver} if it has ended before that day */
    void end(LocalDate last) {
        RuleBroken.unless(last != null, "rule.term.incomplete");
        RuleBroken.unless(last.isBefore(untilDay), "rule.term.isOver", untilDay.minusDays(1));
        until(last);
    }

    private void until(LocalDate last) {
        RuleBroken.unless(last == null || !last.isBefore(firstDay), "rule.dates.order", firstDay, String.valueOf(last));
        untilDay = last == null ? NO_END : last.plusDays(1);
    }

    boolean isOf(Membership membership) {
        return membership.id() == membershipId;
    }

    /** Does this term reach beyond that day? */
    boolean runsAfter(LocalDate day) {
        return untilDay.minusDays(1).isAfter(day);
    }

    boolean beginsAfter(LocalDate day) {
        return firstDay.isAfter(day);
    }

    String seat() {
        return seat;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate untilDay() {
        return untilDay;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(Membership.KIND, membershipId);
    }

    TermLine line(LocalDate today) {
        boolean running = !firstDay.isAfter(today) && untilDay.isAfter(today);
        return new TermLine(id(), office, firstDay, untilDay.equals(NO_END) ? null : untilDay.minusDays(1), running);
    }
}
