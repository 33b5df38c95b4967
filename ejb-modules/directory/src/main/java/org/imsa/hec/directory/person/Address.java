package org.imsa.hec.directory.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.directory.party.Place;
import org.imsa.hec.kernel.RuleBroken;

/** Where somebody lives, works or gets letters. */
@Embeddable
public class Address implements Serializable {
    private static final long serialVersionUID = 1;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AddressKind kind;

    @Column(name = "street")
    private String street;

    @Column(name = "postal_code")
    private String postalCode;

    @Column(name = "city")
    private String city;

    @Enumerated(EnumType.STRING)
    @Column(name = "governorate")
    private Governorate governorate;

    @Column(name = "country")
    private String country;

    protected Address() {}

    /** @throws RuleBroken {@code rule.address.kind}, {@code rule.place.country}, {@code rule.place.governorate} */
    public static Address of(
            AddressKind kind, String street, String postalCode, String city, Governorate governorate, String country) {
        RuleBroken.unless(kind != null, "rule.address.kind", Texts.line(street, city));
        Place place = Place.of(country, governorate, city);
        Address address = new Address();
        address.kind = kind;
        address.street = Texts.clean(street);
        address.postalCode = Texts.clean(postalCode);
        address.city = place.city();
        address.governorate = place.governorate();
        address.country = place.country();
        return address;
    }

    public AddressKind kind() {
        return kind;
    }

    public String street() {
        return street;
    }

    public String postalCode() {
        return postalCode;
    }

    public String city() {
        return city;
    }

    public Governorate governorate() {
        return governorate;
    }

    public String country() {
        return country;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Address that && kind == that.kind && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, toString());
    }

    @Override
    public String toString() {
        return Texts.line(street, postalCode, city, governorate == null ? null : governorate.isoCode(), country);
    }
}
