package org.imsa.hec.directory.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.time.DateRange;

/** A licence to practise: who gave it, its number, the first and the last day that it holds, what it is worth today. */
@Embeddable
public class Licence implements Serializable {
    private static final long serialVersionUID = 1;

    @Column(name = "authority")
    private String authority;

    @Column(name = "number")
    private String number;

    @Column(name = "first_day")
    private LocalDate first;

    @Column(name = "last_day")
    private LocalDate last;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private LicenceStatus status;

    protected Licence() {}

    /** @throws RuleBroken {@code rule.licence.authority}, {@code rule.licence.status}, {@code rule.dates.order} */
    public static Licence of(String authority, String number, LocalDate first, LocalDate last, LicenceStatus status) {
        RuleBroken.unless(Texts.clean(authority) != null, "rule.licence.authority", String.valueOf(number));
        RuleBroken.unless(status != null, "rule.licence.status", authority);
        DateRange.of(first, last);
        Licence licence = new Licence();
        licence.authority = Texts.clean(authority);
        licence.number = Texts.clean(number);
        licence.first = first;
        licence.last = last;
        licence.status = status;
        return licence;
    }

    public String authority() {
        return authority;
    }

    public String number() {
        return number;
    }

    public LocalDate first() {
        return first;
    }

    public LocalDate last() {
        return last;
    }

    public LicenceStatus status() {
        return status;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Licence that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(toString());
    }

    @Override
    public String toString() {
        return Texts.line(
                authority,
                number,
                first,
                last,
                status == null ? null : status.name().toLowerCase(Locale.ROOT));
    }
}
