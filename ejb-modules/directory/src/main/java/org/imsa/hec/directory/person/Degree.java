package org.imsa.hec.directory.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import org.imsa.hec.kernel.RuleBroken;

/** An academic degree or a board certificate. */
@Embeddable
public class Degree implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;

    @Column(name = "title")
    private String title;

    @Column(name = "institution")
    private String institution;

    @Column(name = "year")
    private Integer year;

    @Column(name = "country")
    private String country;

    protected Degree() {}

    /**
     * @param year when it was or will be awarded; null if not known
     * @throws RuleBroken {@code rule.degree.title}, {@code rule.degree.year}, {@code rule.place.country}
     */
    public static Degree of(String title, String institution, Integer year, String country) {
        RuleBroken.unless(Texts.clean(title) != null, "rule.degree.title", String.valueOf(institution));
        RuleBroken.unless(
                year == null || year >= EARLIEST_YEAR && year < LATEST_YEAR,
                "rule.degree.year",
                title,
                String.valueOf(year));
        Degree degree = new Degree();
        degree.title = Texts.clean(title);
        degree.institution = Texts.clean(institution);
        degree.year = year;
        degree.country = Texts.country(country);
        return degree;
    }

    public String title() {
        return title;
    }

    public String institution() {
        return institution;
    }

    public Integer year() {
        return year;
    }

    public String country() {
        return country;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Degree that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(toString());
    }

    @Override
    public String toString() {
        return Texts.line(title, institution, year, country);
    }
}
