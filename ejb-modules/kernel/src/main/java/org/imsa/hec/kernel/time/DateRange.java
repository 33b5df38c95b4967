package org.imsa.hec.kernel.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.imsa.hec.kernel.RuleBroken;

/** From the first to the last day, both included; an open end is null. */
@Embeddable
public class DateRange implements Serializable {
    private static final long serialVersionUID = 1;

    @Column(name = "first_day")
    private LocalDate first;

    @Column(name = "last_day")
    private LocalDate last;

    protected DateRange() {}

    private DateRange(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    /** @throws RuleBroken {@code rule.dates.order} if it ends before it begins */
    public static DateRange of(LocalDate first, LocalDate last) {
        RuleBroken.unless(first == null || last == null || !last.isBefore(first), "rule.dates.order", first, last);
        return new DateRange(first, last);
    }

    public LocalDate first() {
        return first;
    }

    public LocalDate last() {
        return last;
    }

    /** Open on both ends: every day lies in it. */
    public boolean isOpen() {
        return first == null && last == null;
    }

    public boolean contains(LocalDate day) {
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }

    public boolean overlaps(DateRange other) {
        return (last == null || other.first == null || !other.first.isAfter(last))
                && (first == null || other.last == null || !other.last.isBefore(first));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateRange that && Objects.equals(first, that.first) && Objects.equals(last, that.last);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, last);
    }

    @Override
    public String toString() {
        return first + "/" + last;
    }
}
