package org.imsa.hec.directory.person;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.name.NameKey;
import org.imsa.hec.directory.party.Contact;
import org.imsa.hec.directory.party.Party;
import org.imsa.hec.directory.party.Place;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.json.TextListConverter;

/**
 * Somebody the committee knows: a physician, a donor, a guest of a ministry. A staff member writes them down once, with
 * the parts of the name in Latin or Arabic script or both; or an import of gifts brings them with a whole name only, and
 * somebody completes them later. Details change as they become known; each change is in the timeline. A person is never
 * deleted, unless the whole import that brought them is taken back before anything refers to them.
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

    @Column(name = "specialty_id")
    private Long specialtyId;

    @Convert(converter = TextListConverter.class)
    @Column(name = "nationalities")
    private List<String> nationalities;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "orcid")
    private String orcid;

    @NotAudited
    @Column(name = "photo_id")
    private Long photoId;

    @Enumerated(EnumType.STRING)
    @Column(name = "consent")
    private Consent consent;

    @Convert(converter = TextListConverter.class)
    @Column(name = "consent_channels")
    private List<String> consentChannels;

    @Column(name = "consent_on")
    private LocalDate consentOn;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ContactEntry> contacts = new ArrayList<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<AddressEntry> addresses = new ArrayList<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<LanguageEntry> languages = new ArrayList<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<DegreeEntry> degrees = new ArrayList<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<LicenceEntry> licences = new ArrayList<>();

    protected Person() {}

    Person(String number, String requestId, Instant createdAt) {
        super(number, requestId, createdAt);
    }

    @Override
    public PartyKind kind() {
        return PartyKind.PERSON;
    }

    @Override
    public boolean agreesToEmail() {
        return consent == Consent.GIVEN && consentChannels.contains(ConsentChannel.EMAIL.name());
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

    public Long specialtyId() {
        return specialtyId;
    }

    /** The document that is their photograph; null if there is none. */
    Long photoId() {
        return photoId;
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
        specialtyId = details.specialtyId();
        reachedBy(
                Contact.of(details.email(), details.otherEmail(), details.phone()),
                Place.of(details.country(), details.governorate(), details.city()),
                details.notes());
        describe(details.more(), today);
    }

    private void describe(PersonMore more, LocalDate today) {
        nationalities = nullIfEmpty(more.nationalities().stream()
                .map(Texts::country)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        timeZone = zone(more.timeZone());
        orcid = Orcid.of(more.orcid());
        more.consent().mustHold(today);
        consent = more.consent().consent();
        consentChannels =
                nullIfEmpty(more.consent().channels().stream().map(Enum::name).toList());
        consentOn = consent == null ? null : more.consent().on();
        RuleBroken.unless(
                more.languages().stream()
                                .map(LanguageSkill::language)
                                .distinct()
                                .count()
                        == more.languages().size(),
                "rule.language.twice");
        PersonEntry.replace(contacts, more.contacts(), (one, position) -> new ContactEntry(this, one, position));
        PersonEntry.replace(addresses, more.addresses(), (one, position) -> new AddressEntry(this, one, position));
        PersonEntry.replace(languages, more.languages(), (one, position) -> new LanguageEntry(this, one, position));
        PersonEntry.replace(degrees, more.degrees(), (one, position) -> new DegreeEntry(this, one, position));
        PersonEntry.replace(licences, more.licences(), (one, position) -> new LicenceEntry(this, one, position));
    }

    void shownBy(Long photo) {
        photoId = photo;
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
                specialtyId,
                contact().email(),
                contact().otherEmail(),
                contact().phone(),
                place().country(),
                place().governorate(),
                place().city(),
                notes(),
                more());
    }

    private PersonMore more() {
        List<ConsentChannel> channels = consentChannels == null
                ? List.of()
                : consentChannels.stream().map(ConsentChannel::valueOf).toList();
        return new PersonMore(
                nationalities == null ? List.of() : List.copyOf(nationalities),
                timeZone,
                orcid,
                new ContactConsent(consent, channels, consentOn),
                PersonEntry.said(contacts),
                PersonEntry.said(addresses),
                PersonEntry.said(languages),
                PersonEntry.said(degrees),
                PersonEntry.said(licences));
    }

    private static String zone(String id) {
        String clean = Texts.clean(id);
        RuleBroken.unless(
                clean == null || ZoneId.getAvailableZoneIds().contains(clean),
                "rule.person.timeZone",
                String.valueOf(clean));
        return clean;
    }

    private static <T> List<T> nullIfEmpty(List<T> list) {
        return list.isEmpty() ? null : list;
    }

    void named(PersonNames inLatin, PersonNames inArabic) {
        RuleBroken.unless(inLatin.hasGivenName() && inArabic.hasGivenName(), "rule.person.givenName");
        latin = inLatin;
        arabic = inArabic;
        called(BilingualName.of(inLatin.whole(), inArabic.whole()));
    }
}
