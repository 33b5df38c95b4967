package org.imsa.hec.directory.person;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.name.NameKey;
import org.imsa.hec.directory.party.Contact;
import org.imsa.hec.directory.party.Party;
import org.imsa.hec.directory.party.Place;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;

/**
 * Somebody the committee knows: a physician, a donor, a guest of a ministry. A staff member writes them down once, with
 * the parts of the name in Latin or Arabic script or both; or an import of gifts brings them with a whole name only, and
 * somebody completes them later. Details change as they become known; each change is in the timeline. A person is never
 * deleted.
 */
@Entity
@Table(name = "directory_person")
@DiscriminatorValue("PERSON")
public class Person extends Party {

    @Embedded
    @AttributeOverride(name = "given", column = @Column(name = "latin_given"))
    @AttributeOverride(name = "father", column = @Column(name = "latin_father"))
    @AttributeOverride(name = "grandfather", column = @Column(name = "latin_grandfather"))
    @AttributeOverride(name = "family", column = @Column(name = "latin_family"))
    private PersonNames latin;

    @Embedded
    @AttributeOverride(name = "given", column = @Column(name = "arabic_given"))
    @AttributeOverride(name = "father", column = @Column(name = "arabic_father"))
    @AttributeOverride(name = "grandfather", column = @Column(name = "arabic_grandfather"))
    @AttributeOverride(name = "family", column = @Column(name = "arabic_family"))
    private PersonNames arabic;

    @Enumerated(EnumType.STRING)
    @Column(name = "sex")
    private Sex sex;

    @Embedded
    private Birth birth;

    @Column(name = "specialty")
    private String specialty;

    protected Person() {}

    Person(String number, String requestId, Instant createdAt) {
        super(number, requestId, createdAt);
    }

    @Override
    public PartyKind kind() {
        return PartyKind.PERSON;
    }

    public PersonNames latin() {
        return latin == null ? PersonNames.none() : latin;
    }

    public PersonNames arabic() {
        return arabic == null ? PersonNames.none() : arabic;
    }

    public Sex sex() {
        return sex;
    }

    public Birth birth() {
        return birth == null ? Birth.unknown() : birth;
    }

    public String specialty() {
        return specialty;
    }

    void describe(PersonDetails details, LocalDate today) {
        RuleBroken.unless(
                !NameKey.hasArabic(details.latin().whole()),
                "rule.name.notLatin",
                details.latin().toString());
        RuleBroken.unless(
                !NameKey.hasLatin(details.arabic().whole()),
                "rule.name.notArabic",
                details.arabic().toString());
        named(details.latin(), details.arabic());
        sex = details.sex();
        birth = Birth.of(details.birthDate(), details.birthYear(), today);
        specialty = details.specialty() == null || details.specialty().isBlank()
                ? null
                : details.specialty().strip();
        reachedBy(
                Contact.of(details.email(), details.otherEmail(), details.phone()),
                Place.of(details.country(), details.governorate(), details.city()),
                details.notes());
    }

    /** As an import brings somebody: a whole name, which may mix scripts, and perhaps an e-mail address. */
    void broughtBy(String wholeName, String email) {
        PersonNames parts = PersonNames.ofWhole(wholeName);
        boolean isArabic = NameKey.hasArabic(wholeName);
        named(isArabic ? PersonNames.none() : parts, isArabic ? parts : PersonNames.none());
        reachedBy(Contact.of(email, null, null), Place.of(null, null, null), null);
    }

    PersonDetails details() {
        return new PersonDetails(
                latin(),
                arabic(),
                sex,
                birth().day(),
                birth().year(),
                specialty,
                contact().email(),
                contact().otherEmail(),
                contact().phone(),
                place().country(),
                place().governorate(),
                place().city(),
                notes());
    }

    private void named(PersonNames inLatin, PersonNames inArabic) {
        RuleBroken.unless(inLatin.hasGivenName() && inArabic.hasGivenName(), "rule.person.givenName");
        latin = inLatin;
        arabic = inArabic;
        called(BilingualName.of(inLatin.whole(), inArabic.whole()));
    }
}
