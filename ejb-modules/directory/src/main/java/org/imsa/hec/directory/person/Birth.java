package org.imsa.hec.directory.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.imsa.hec.kernel.RuleBroken;

/** When somebody was born: the day, or only the year, as many older Iraqi papers have it. */
@Embeddable
public class Birth {
    private static final int EARLIEST_YEAR = 1900;

    @Column(name = "birth_date")
    private LocalDate day;

    @Column(name = "birth_year")
    private Integer year;

    protected Birth() {}

    private Birth(LocalDate day, Integer year) {
        this.day = day;
        this.year = year;
    }

    /**
     * @param day null if only the year is known
     * @param year may be left out where the day is given
     * @throws RuleBroken {@code rule.birth.yearDiffers}, {@code rule.birth.outOfRange}
     */
    static Birth of(LocalDate day, Integer year, LocalDate today) {
        RuleBroken.unless(
                day == null || year == null || day.getYear() == year,
                "rule.birth.yearDiffers",
                day,
                String.valueOf(year));
        Integer known = day == null ? year : Integer.valueOf(day.getYear());
        boolean isPast = (day == null || !day.isAfter(today)) && (known == null || known <= today.getYear());
        RuleBroken.unless(
                isPast && (known == null || known >= EARLIEST_YEAR),
                "rule.birth.outOfRange",
                String.valueOf(EARLIEST_YEAR));
        return new Birth(day, known);
    }

    static Birth unknown() {
        return new Birth(null, null);
    }

    public LocalDate day() {
        return day;
    }

    public Integer year() {
        return year;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Birth that && Objects.equals(day, that.day) && Objects.equals(year, that.year);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, year);
    }

    @Override
    public String toString() {
        return day != null ? day.toString() : Objects.toString(year, "");
    }
}
