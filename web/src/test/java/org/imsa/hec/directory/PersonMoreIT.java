package org.imsa.hec.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.directory.PartyFixture.person;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import jakarta.ejb.EJB;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
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
import org.imsa.hec.directory.person.People;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.person.PersonDetails;
import org.imsa.hec.directory.person.PersonFile;
import org.imsa.hec.directory.person.PersonFilter;
import org.imsa.hec.directory.person.PersonMore;
import org.imsa.hec.directory.person.PersonRow;
import org.imsa.hec.directory.person.PhotoDesk;
import org.imsa.hec.directory.specialty.Specialties;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.AuditRow;
import org.imsa.hec.kernel.audit.AuditTrail;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

class PersonMoreIT extends ContainerTest {
    private static final As COORDINATOR = As.user("coordinator", Roles.COORDINATOR);
    private static final FurtherContact MOBILE = FurtherContact.of(ContactKind.MOBILE, "+964 770 123 4567");
    private static final FurtherContact WORK = FurtherContact.of(ContactKind.WORK_EMAIL, "Layla@Clinic.example");
    private static final LanguageSkill KURDISH = LanguageSkill.of("ku", LanguageLevel.NATIVE);
    private static final LanguageSkill SWEDISH = LanguageSkill.of("sv", LanguageLevel.WORKING);
    private static final Degree DOCTOR = Degree.of("MBChB", "University of Basra", 1999, "IQ");
    private static final Degree MASTER = Degree.of("MSc", null, null, null);

    private final String family = uniqueWord();

    @EJB
    private PersonDesk desk;

    @EJB
    private PhotoDesk photos;

    @EJB
    private People people;

    @EJB
    private Specialties specialties;

    @EJB
    private Documents documents;

    @EJB
    private AuditTrail trail;

    @Test
    void allThatIsKnownIsKeptInItsOrder() throws Exception {
        PersonMore known = more(List.of(MOBILE, WORK), List.of(SWEDISH, KURDISH), List.of(MASTER, DOCTOR));

        PersonFile file = file(add(known));

        assertThat(file.details().more()).isEqualTo(known);
        assertThat(file.details().more().contacts().get(1).reached()).isEqualTo("layla@clinic.example");
    }

    @Test
    void linesAreTakenAwayAddedAndExchanged() throws Exception {
        long id = add(more(List.of(MOBILE, WORK), List.of(SWEDISH, KURDISH), List.of(MASTER, DOCTOR)));
        PersonMore changed = more(List.of(WORK), List.of(KURDISH, SWEDISH), List.of(DOCTOR, MASTER, MASTER));

        COORDINATOR.run(() -> desk.change(id, file(id).version(), with(changed, null)));

        assertThat(file(id).details().more()).isEqualTo(changed);
    }

    @Test
    void theTimelineTellsWhichLinesWentAndCame() throws Exception {
        long id = add(more(List.of(), List.of(), List.of(DOCTOR)));

        COORDINATOR.run(
                () -> desk.change(id, file(id).version(), with(more(List.of(), List.of(), List.of(MASTER)), null)));

        List<AuditRow> rows = COORDINATOR.call(() -> trail.of(file(id).ref(), 10));
        assertThat(rows.get(0).changes())
                .containsExactly(new AuditRow.Change("degrees", "[MBChB · University of Basra · 1999 · IQ]", "[MSc]"));
        assertThat(rows.get(1).changes()).extracting(AuditRow.Change::field).contains("degrees");
    }

    @Test
    void peopleAreFoundByLanguageCountryAndSpecialtyWithItsParts() throws Exception {
        long cardiology = specialties.named("cardiology").orElseThrow().id();
        long medicine = specialties.named("الطب الباطني").orElseThrow().id();
        long id = COORDINATOR.call(
                () -> desk.add(UUID.randomUUID(), with(more(List.of(), List.of(SWEDISH), List.of()), cardiology)));

        assertThat(found(new PersonFilter(family, null, null, cardiology, "SE", null, "sv")))
                .containsExactly(id);
        assertThat(found(new PersonFilter(family, null, null, medicine, null, null, null)))
                .containsExactly(id);
        assertThat(found(new PersonFilter(family, null, null, null, null, null, "tr")))
                .isEmpty();
        assertThat(found(new PersonFilter(family, null, null, null, "IQ", null, null)))
                .isEmpty();
        assertThat(found(new PersonFilter(family, null, null, null, null, "physician", null)))
                .containsExactly(id);
    }

    @Test
    void consentNeedsADayThatIsNotAheadAndAChannel() {
        refused(new ContactConsent(Consent.GIVEN, List.of(ConsentChannel.EMAIL), null), "rule.consent.day");
        refused(new ContactConsent(Consent.GIVEN, List.of(), LocalDate.of(2020, 1, 1)), "rule.consent.channel");
        refused(new ContactConsent(Consent.REFUSED, List.of(), LocalDate.of(2199, 1, 1)), "rule.consent.future");
    }

    @Test
    void aSpecialtyThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> COORDINATOR.call(() -> desk.add(UUID.randomUUID(), with(PersonMore.NONE, 1L))))
                .hasMessageContaining("rule.specialty.unknown");
    }

    @Test
    void aPhotoIsKeptSmallAndReplacedByAnother() throws Exception {
        long id = COORDINATOR.call(() -> desk.add(UUID.randomUUID(), person("Layla", family)));

        long first = COORDINATOR.call(() -> photos.show(id, new ByteArrayInputStream(picture())));
        long second = COORDINATOR.call(() -> photos.show(id, new ByteArrayInputStream(picture())));

        assertThat(file(id).photoId()).isEqualTo(second);
        assertThat(COORDINATOR.call(() -> documents.find(first))).isEmpty();
        assertThat(COORDINATOR.call(() -> documents.find(second)).orElseThrow().sizeBytes())
                .isLessThan(20_000);
        COORDINATOR.run(() -> photos.remove(id, "asked for it"));
        assertThat(file(id).photoId()).isNull();
    }

    private void refused(ContactConsent consent, String rule) {
        PersonMore more =
                new PersonMore(List.of(), null, null, consent, List.of(), List.of(), List.of(), List.of(), List.of());
        assertThatThrownBy(() -> COORDINATOR.call(() -> desk.add(UUID.randomUUID(), with(more, null))))
                .hasMessageContaining(rule);
    }

    private PersonMore more(List<FurtherContact> contacts, List<LanguageSkill> languages, List<Degree> degrees) {
        return new PersonMore(
                List.of("IQ", "SE"),
                "Europe/Stockholm",
                "0000-0002-1825-0097",
                new ContactConsent(
                        Consent.GIVEN, List.of(ConsentChannel.EMAIL, ConsentChannel.POST), LocalDate.of(2026, 1, 5)),
                contacts,
                List.of(Address.of(AddressKind.HOME, "Storgatan 5", "111 22", "Stockholm", null, "SE")),
                languages,
                degrees,
                List.of(Licence.of("Socialstyrelsen", "778899", LocalDate.of(2010, 1, 1), null, LicenceStatus.ACTIVE)));
    }

    private PersonDetails with(PersonMore more, Long specialty) {
        PersonDetails plain = person("Layla", family);
        return new PersonDetails(
                plain.latin(),
                plain.arabic(),
                null,
                null,
                null,
                specialty,
                null,
                null,
                null,
                "SE",
                null,
                null,
                null,
                more);
    }

    private long add(PersonMore more) throws Exception {
        return COORDINATOR.call(() -> desk.add(UUID.randomUUID(), with(more, null)));
    }

    private PersonFile file(long id) throws Exception {
        return COORDINATOR.call(() -> people.file(id));
    }

    private List<Long> found(PersonFilter filter) throws Exception {
        return COORDINATOR.call(() -> people.list(filter, PageRequest.firstPage(25))).rows().stream()
                .map(PersonRow::id)
                .toList();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
