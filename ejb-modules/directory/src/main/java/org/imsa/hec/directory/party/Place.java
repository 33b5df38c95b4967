package org.imsa.hec.directory.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.kernel.RuleBroken;

/** Where somebody lives or an institution stands: a country of ISO 3166-1, a governorate if that is Iraq, a city. */
@Embeddable
public class Place {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Column(name = "country", length = 2)
    private String country;

    @Enumerated(EnumType.STRING)
    @Column(name = "governorate")
    private Governorate governorate;

    @Column(name = "city")
    private String city;

    protected Place() {}

    private Place(String country, Governorate governorate, String city) {
        this.country = country;
        this.governorate = governorate;
        this.city = city;
    }

    /**
     * @param country two letters; null if not known
     * @throws RuleBroken {@code rule.place.country}, {@code rule.place.governorate}
     */
    public static Place of(String country, Governorate governorate, String city) {
        String code = blankToNull(country);
        RuleBroken.unless(code == null || COUNTRIES.contains(code), "rule.place.country", String.valueOf(code));
        RuleBroken.unless(governorate == null || "IQ".equals(code), "rule.place.governorate");
        return new Place(code, governorate, blankToNull(city));
    }

    public String country() {
        return country;
    }

    public Governorate governorate() {
        return governorate;
    }

    public String city() {
        return city;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place that
                && Objects.equals(country, that.country)
                && governorate == that.governorate
                && Objects.equals(city, that.city);
    }

    @Override
    public int hashCode() {
        return Objects.hash(country, governorate, city);
    }

    @Override
    public String toString() {
        return String.join(
                ", ",
                java.util.stream.Stream.of(city, governorate == null ? null : governorate.isoCode(), country)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
