package org.imsa.hec.web.directory;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.directory.person.Address;
import org.imsa.hec.directory.person.AddressKind;
import org.imsa.hec.directory.person.Consent;
import org.imsa.hec.directory.person.ConsentChannel;
import org.imsa.hec.directory.person.ContactConsent;
import org.imsa.hec.directory.person.ContactKind;
import org.imsa.hec.directory.person.Degree;
import org.imsa.hec.directory.person.FurtherContact;
import org.imsa.hec.directory.person.LanguageLevel;
import org.imsa.hec.directory.person.LanguageSkill;
import org.imsa.hec.directory.person.Licence;
import org.imsa.hec.directory.person.LicenceStatus;
import org.imsa.hec.directory.person.PersonDetails;
import org.imsa.hec.directory.person.PersonMore;
import org.imsa.hec.directory.person.Sex;
import org.imsa.hec.kernel.RuleBroken;

/** What is typed about a person. */
public class PersonForm implements Serializable {
    private static final long serialVersionUID = 1;

    private final NamesForm latin = new NamesForm();
    private final NamesForm arabic = new NamesForm();
    private final ReachForm reach = new ReachForm();
    private final Entries nationalities = new Entries();
    private final Entries contacts = new Entries();
    private final Entries addresses = new Entries();
    private final Entries languages = new Entries();
    private final Entries degrees = new Entries();
    private final Entries licences = new Entries();
    private Sex sex;
    private LocalDate birthDate;
    private Integer birthYear;
    private Long specialtyId;
    private String timeZone;
    private String orcid;
    private Consent consent;
    private ArrayList<String> consentChannels = new ArrayList<>();
    private LocalDate consentOn;

    void fill(PersonDetails known) {
        latin.fill(known.latin());
        arabic.fill(known.arabic());
        sex = known.sex();
        birthDate = known.birthDate();
        birthYear = known.birthYear();
        specialtyId = known.specialtyId();
        reach.setEmail(known.email());
        reach.setOtherEmail(known.otherEmail());
        reach.setPhone(known.phone());
        reach.setCountry(known.country());
        reach.setGovernorate(known.governorate());
        reach.setCity(known.city());
        reach.setNotes(known.notes());
        fill(known.more());
    }

    private void fill(PersonMore known) {
        nationalities.fill(known.nationalities(), code -> fields("country", code));
        timeZone = known.timeZone();
        orcid = known.orcid();
        consent = known.consent().consent();
        consentOn = known.consent().on();
        consentChannels = new ArrayList<>(
                known.consent().channels().stream().map(Enum::name).toList());
        contacts.fill(known.contacts(), one -> fields("kind", one.kind(), "reached", one.reached()));
        addresses.fill(
                known.addresses(),
                one -> fields(
                        "kind",
                        one.kind(),
                        "street",
                        one.street(),
                        "postalCode",
                        one.postalCode(),
                        "city",
                        one.city(),
                        "governorate",
                        one.governorate(),
                        "country",
                        one.country()));
        languages.fill(known.languages(), one -> fields("language", one.language(), "level", one.level()));
        degrees.fill(
                known.degrees(),
                one -> fields(
                        "title",
                        one.title(),
                        "institution",
                        one.institution(),
                        "year",
                        one.year(),
                        "country",
                        one.country()));
        licences.fill(
                known.licences(),
                one -> fields(
                        "authority",
                        one.authority(),
                        "number",
                        one.number(),
                        "first",
                        one.first(),
                        "last",
                        one.last(),
                        "status",
                        one.status()));
    }

    PersonDetails details() {
        return new PersonDetails(
                latin.names(),
                arabic.names(),
                sex,
                birthDate,
                birthYear,
                specialtyId,
                reach.getEmail(),
                reach.getOtherEmail(),
                reach.getPhone(),
                reach.getCountry(),
                reach.getGovernorate(),
                reach.getCity(),
                reach.getNotes(),
                more());
    }

    private PersonMore more() {
        List<ConsentChannel> channels =
                consentChannels.stream().map(ConsentChannel::valueOf).toList();
        return new PersonMore(
                nationalities.read(line -> line.text("country")),
                timeZone,
                orcid,
                new ContactConsent(consent, channels, consentOn),
                contacts.read(
                        line -> FurtherContact.of(line.constant(ContactKind.class, "kind"), line.text("reached"))),
                addresses.read(PersonForm::address),
                languages.read(
                        line -> LanguageSkill.of(line.text("language"), line.constant(LanguageLevel.class, "level"))),
                degrees.read(line ->
                        Degree.of(line.text("title"), line.text("institution"), year(line), line.text("country"))),
                licences.read(PersonForm::licence));
    }

    private static Address address(Entries.Line line) {
        return Address.of(
                line.constant(AddressKind.class, "kind"),
                line.text("street"),
                line.text("postalCode"),
                line.text("city"),
                line.constant(Governorate.class, "governorate"),
                line.text("country"));
    }

    private static Licence licence(Entries.Line line) {
        return Licence.of(
                line.text("authority"),
                line.text("number"),
                line.value("first"),
                line.value("last"),
                line.constant(LicenceStatus.class, "status"));
    }

    private static Integer year(Entries.Line line) {
        String text = line.text("year");
        if (text == null || text.isBlank()) {
            return null;
        }
        RuleBroken.unless(
                text.strip().matches("\\d{4}"), "rule.degree.year", String.valueOf(line.text("title")), text.strip());
        return Integer.valueOf(text.strip());
    }

    /** Names of constants, as a select list sends them back. */
    private static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            fields.put((String) namesAndValues[i], value instanceof Enum<?> constant ? constant.name() : value);
        }
        return fields;
    }

    public NamesForm getLatin() {
        return latin;
    }

    public NamesForm getArabic() {
        return arabic;
    }

    public ReachForm getReach() {
        return reach;
    }

    public Entries getContacts() {
        return contacts;
    }

    public Entries getAddresses() {
        return addresses;
    }

    public Entries getLanguages() {
        return languages;
    }

    public Entries getDegrees() {
        return degrees;
    }

    public Entries getLicences() {
        return licences;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public Integer getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(Integer birthYear) {
        this.birthYear = birthYear;
    }

    public Long getSpecialtyId() {
        return specialtyId;
    }

    public void setSpecialtyId(Long specialtyId) {
        this.specialtyId = specialtyId;
    }

    public Entries getNationalities() {
        return nationalities;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getOrcid() {
        return orcid;
    }

    public void setOrcid(String orcid) {
        this.orcid = orcid;
    }

    public Consent getConsent() {
        return consent;
    }

    public void setConsent(Consent consent) {
        this.consent = consent;
    }

    public List<String> getConsentChannels() {
        return consentChannels;
    }

    public void setConsentChannels(List<String> channels) {
        this.consentChannels = channels == null ? new ArrayList<>() : new ArrayList<>(channels);
    }

    public LocalDate getConsentOn() {
        return consentOn;
    }

    public void setConsentOn(LocalDate consentOn) {
        this.consentOn = consentOn;
    }
}
