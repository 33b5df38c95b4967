package org.imsa.hec.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.directory.MergeFixture.COORDINATOR;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.directory.organisation.OrganisationDesk;
import org.imsa.hec.directory.party.FieldChoice;
import org.imsa.hec.directory.party.MergeDesk;
import org.imsa.hec.directory.party.MergeField;
import org.imsa.hec.directory.party.MergeRow;
import org.imsa.hec.directory.party.MergeSheet;
import org.imsa.hec.directory.party.MergeSide;
import org.imsa.hec.directory.person.People;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.person.PersonDetails;
import org.imsa.hec.directory.person.PersonFile;
import org.imsa.hec.directory.person.PhotoDesk;
import org.imsa.hec.kernel.RecordChanged;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.AuditTrail;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

class MergeDeskIT extends ContainerTest {
    private static final As TREASURER = As.user("layla", Roles.TREASURER);

    private final String family = uniqueWord();

    @Inject
    private MergeFixture merges;

    @EJB
    private MergeDesk desk;

    @EJB
    private PersonDesk persons;

    @EJB
    private People people;

    @EJB
    private OrganisationDesk organisations;

    @EJB
    private Parties parties;

    @EJB
    private AuditTrail trail;

    @EJB
    private PhotoDesk photos;

    @Test
    void eachFieldIsAsItWasChosenAndAsBeforeWhenTheMergeIsTakenBack() throws Exception {
        long kept = merges.add(details("Omar", "first@example.org", null));
        long gone = merges.add(details("Omer", "second@example.org", LocalDate.of(1980, 5, 1)));
        MergeSheet sheet = COORDINATOR.call(() -> desk.compare(kept, gone));
        assertThat(sheet.fields()).extracting(MergeField::name).contains("latin", "email", "birthDate");

        long merge = merges.merge(kept, gone, Map.of("email", FieldChoice.GONE));

        assertThat(file(kept).details().email()).isEqualTo("second@example.org");
        assertThat(file(kept).details().birthDate()).isEqualTo(LocalDate.of(1980, 5, 1));
        assertThat(file(kept).latin()).startsWith("Omar");

        COORDINATOR.run(() -> desk.undo(merge));

        assertThat(file(kept).details()).isEqualTo(sheetDetails("Omar", "first@example.org"));
        assertThat(file(gone).details().email()).isEqualTo("second@example.org");
    }

    @Test
    void numberAndNameOfTheMergedOneFindTheKeptOne() throws Exception {
        long kept = person("Mustafa");
        long gone = person("Qutaiba");
        String number = file(gone).number();

        long merge = merges.merge(kept, gone, Map.of());

        assertThat(suggested(number)).containsExactly(kept);
        assertThat(suggested("Qutaiba " + family)).containsExactly(kept);
        assertThat(suggested(family)).containsExactly(kept);
        COORDINATOR.run(() -> desk.undo(merge));
        assertThat(suggested(number)).containsExactly(gone);
        assertThat(suggested(family)).containsExactlyInAnyOrder(kept, gone);
    }

    @Test
    void aMergedRecordIsChangedNoMoreAndMergedNoMore() throws Exception {
        long kept = person("Ruqaya");
        long gone = person("Rukaya");
        MergeSide before = merges.side(gone);
        merges.merge(kept, gone, Map.of());

        assertThatThrownBy(() -> COORDINATOR.run(
                        () -> persons.change(gone, file(gone).version(), PartyFixture.person("Ruqaya", family))))
                .hasMessageContaining("rule.party.merged");
        assertThatThrownBy(() -> COORDINATOR.call(() -> desk.compare(kept, gone)))
                .hasMessageContaining("rule.party.merged");
        assertThatThrownBy(() ->
                        COORDINATOR.call(() -> desk.merge(UUID.randomUUID(), merges.side(kept), before, Map.of())))
                .isInstanceOf(RecordChanged.class);
    }

    @Test
    void thePhotoGoesAlongToARecordWithoutOneAndComesBack() throws Exception {
        long kept = person("Marwa");
        long gone = person("Marwaa");
        long photo = COORDINATOR.call(() -> photos.show(gone, new ByteArrayInputStream(picture())));

        long merge = merges.merge(kept, gone, Map.of());
        assertThat(file(kept).photoId()).isEqualTo(photo);

        COORDINATOR.run(() -> desk.undo(merge));
        assertThat(file(kept).photoId()).isNull();
        assertThat(file(gone).photoId()).isEqualTo(photo);
    }

    @Test
    void aMergedRecordNamesTheOneThatLivesOn() throws Exception {
        long first = person("Bushra");
        long second = person("Bushraa");
        long third = person("Boshra");
        merges.merge(second, first, Map.of());
        merges.merge(third, second, Map.of());

        assertThat(file(first).mergedInto().id()).isEqualTo(third);
        assertThat(file(third).mergedInto()).isNull();
    }

    @Test
    void theDaysThatAreLeftToTakeAMergeBackAreCounted() throws Exception {
        long kept = person("Najat");
        long merge = merges.merge(kept, person("Najaat"), Map.of());
        Instant at = COORDINATOR.call(() -> desk.of(kept)).get(0).mergedAt();

        MergeRow row = COORDINATOR.call(() -> desk.of(kept)).get(0);
        assertThat(row.daysLeft(at)).isEqualTo(30);
        assertThat(row.daysLeft(at.plus(Duration.ofDays(29)).plusSeconds(1))).isEqualTo(1);
        assertThat(row.daysLeft(at.plus(Duration.ofDays(30)))).isZero();
        COORDINATOR.run(() -> desk.undo(merge));
        assertThat(COORDINATOR.call(() -> desk.of(kept)).get(0).daysLeft(at)).isZero();
    }

    @Test
    void aMergeIsTakenBackOnceAndWithinThirtyDays() throws Exception {
        long old = merges.merge(person("Huda"), person("Hoda"), Map.of());
        long fresh = merges.merge(person("Sahar"), person("Saher"), Map.of());
        merges.write("UPDATE directory_merge SET merged_at = merged_at - INTERVAL 31 DAY WHERE id = ?", old);
        COORDINATOR.run(() -> desk.undo(fresh));

        assertThatThrownBy(() -> COORDINATOR.run(() -> desk.undo(old))).hasMessageContaining("rule.merge.tooLate");
        assertThatThrownBy(() -> COORDINATOR.run(() -> desk.undo(fresh))).hasMessageContaining("rule.merge.undone");
    }

    @Test
    void aMergeIntoWhatWasMergedItselfIsTakenBackInTheOtherOrder() throws Exception {
        long first = person("Anwar");
        long second = person("Anwer");
        long third = person("Anwaar");
        long inner = merges.merge(second, first, Map.of());
        long outer = merges.merge(third, second, Map.of());

        assertThat(suggested(file(first).number())).containsExactly(third);
        assertThatThrownBy(() -> COORDINATOR.run(() -> desk.undo(inner))).hasMessageContaining("rule.party.merged");
        COORDINATOR.run(() -> desk.undo(outer));
        COORDINATOR.run(() -> desk.undo(inner));
        assertThat(suggested(family)).containsExactlyInAnyOrder(first, second, third);
    }

    @Test
    void aRecordIsNotMergedIntoItselfNorAPersonIntoAnOrganisation() throws Exception {
        long person = person("Iman");
        long hospital = COORDINATOR.call(
                () -> organisations.add(UUID.randomUUID(), PartyFixture.hospital("Hospital " + uniqueWord(), null)));

        assertThatThrownBy(() -> COORDINATOR.call(() -> desk.compare(person, person)))
                .hasMessageContaining("rule.merge.itself");
        assertThatThrownBy(() -> COORDINATOR.call(() -> desk.compare(person, hospital)))
                .hasMessageContaining("rule.merge.kinds");
    }

    @Test
    void theSameFormSentTwiceMergesOnce() throws Exception {
        long kept = person("Yaqoub");
        long gone = person("Yakub");
        UUID request = UUID.randomUUID();
        MergeSide one = merges.side(kept);
        MergeSide other = merges.side(gone);

        long first = COORDINATOR.call(() -> desk.merge(request, one, other, Map.of()));

        assertThat(COORDINATOR.call(() -> desk.merge(request, one, other, Map.of())))
                .isEqualTo(first);
    }

    @Test
    void onlyCoordinatorsAndAdministratorsMerge() throws Exception {
        long kept = person("Rand");
        long gone = person("Randa");

        assertThatThrownBy(() -> TREASURER.call(() -> desk.compare(kept, gone))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> TREASURER.run(() -> desk.undo(1))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theTrailOfBothTellsOfTheMerge() throws Exception {
        long kept = person("Zaid");
        long gone = person("Zayd");

        merges.merge(kept, gone, Map.of());

        assertThat(trail.last(ref(gone)).orElseThrow().activity()).isEqualTo("MergeDesk.merge");
        assertThat(trail.last(ref(kept)).orElseThrow().activity()).isEqualTo("MergeDesk.merge");
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private long person(String given) throws Exception {
        return merges.add(PartyFixture.person(given, family));
    }

    private PersonDetails details(String given, String email, LocalDate birthDate) {
        PersonDetails known = PartyFixture.reachedAt(given, family, email);
        return new PersonDetails(
                known.latin(), known.arabic(), null, birthDate, null, null, email, null, null, null, null, null, null);
    }

    private PersonDetails sheetDetails(String given, String email) {
        return PartyFixture.reachedAt(given, family, email);
    }

    private PersonFile file(long id) throws Exception {
        return COORDINATOR.call(() -> people.file(id));
    }

    private List<Long> suggested(String text) throws Exception {
        return COORDINATOR.call(() -> parties.suggest(PartyKind.PERSON, text, 10).stream()
                .map(PartyLine::id)
                .toList());
    }

    private static RecordRef ref(long id) {
        return new RecordRef("person", id);
    }
}
