package org.imsa.hec.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.directory.organisation.OrganisationDesk;
import org.imsa.hec.directory.party.FieldChoice;
import org.imsa.hec.directory.party.MergeDesk;
import org.imsa.hec.directory.party.MergeField;
import org.imsa.hec.directory.party.MergeSheet;
import org.imsa.hec.directory.party.MergeSide;
import org.imsa.hec.directory.person.People;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.person.PersonDetails;
import org.imsa.hec.directory.person.PersonFile;
import org.imsa.hec.education.training.TrainingDesk;
import org.imsa.hec.education.training.TrainingDetails;
import org.imsa.hec.education.training.TrainingFormat;
import org.imsa.hec.education.training.TrainingPlaces;
import org.imsa.hec.funding.FundingFixture;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.humanitarian.mission.MissionDesk;
import org.imsa.hec.humanitarian.mission.MissionDetails;
import org.imsa.hec.humanitarian.mission.Missions;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RecordChanged;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.AuditTrail;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.time.DateRange;
import org.imsa.hec.kernel.todo.Assignee;
import org.imsa.hec.kernel.todo.Todos;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

class MergeDeskIT extends ContainerTest {
    private static final As COORDINATOR = As.user("nadia", Roles.COORDINATOR);
    private static final As TREASURER = As.user("layla", Roles.TREASURER);

    /** Parts of the person itself, and tables that tell what was. */
    private static final Set<String> STAY =
            Set.of("directory_merge", "directory_suspected_pair", "directory_name_word");

    private final String family = uniqueWord();

    @Resource(lookup = "jdbc/hec")
    private DataSource database;

    @Inject
    private FundingFixture funding;

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
    private MissionDesk missionDesk;

    @EJB
    private Missions missions;

    @EJB
    private TrainingDesk trainingDesk;

    @EJB
    private TrainingPlaces trainings;

    @EJB
    private Documents documents;

    @EJB
    private Todos todos;

    @EJB
    private AuditTrail trail;

    @Test
    void whatReferredToTheOneRefersToTheOtherInEveryContextUntilItIsTakenBack() throws Exception {
        long kept = person("Mohammed");
        long gone = person("Mohamed");
        long host = COORDINATOR.call(
                () -> organisations.add(UUID.randomUUID(), PartyFixture.hospital("Hospital " + uniqueWord(), null)));
        long fund = funding.fundWith("1000", GrantPurpose.TRAINING);
        long gift = funding.gift(fund, gone, "50", FundingFixture.TODAY);
        long grant = funding.submitted(
                FundingFixture.application("Course " + family, GrantPurpose.TRAINING, gone, "100", fund));
        funding.approve(grant);
        long payment = funding.paid(grant, "40");
        long mission = COORDINATOR.call(() -> missionDesk.plan(UUID.randomUUID(), mission(host, gone)));
        long training = COORDINATOR.call(() -> trainingDesk.offer(UUID.randomUUID(), place(gone, host)));
        COORDINATOR.run(
                () -> documents.attach(ref(gone), "cv.pdf", new ByteArrayInputStream(pdf()), "Curriculum", "en"));
        COORDINATOR.run(() ->
                todos.open(ref(gone), "test.call", Message.of("common.save"), Assignee.role(Roles.COORDINATOR), null));

        long merge = merge(kept, gone, Map.of());

        assertThat(funding.gift(gift).donor().id()).isEqualTo(kept);
        assertThat(funding.grant(grant).applicant().id()).isEqualTo(kept);
        assertThat(funding.payment(payment).payee().id()).isEqualTo(kept);
        assertThat(COORDINATOR.call(() -> missions.file(mission)).lead().id()).isEqualTo(kept);
        assertThat(COORDINATOR.call(() -> trainings.file(training)).trainee().id())
                .isEqualTo(kept);
        assertThat(COORDINATOR.call(() -> documents.of(ref(kept)))).hasSize(1);
        assertThat(COORDINATOR.call(() -> todos.of(ref(kept)))).hasSize(1);
        assertThat(pointingAt(gone)).isEmpty();

        COORDINATOR.run(() -> desk.undo(merge));

        assertThat(funding.gift(gift).donor().id()).isEqualTo(gone);
        assertThat(funding.grant(grant).applicant().id()).isEqualTo(gone);
        assertThat(funding.payment(payment).payee().id()).isEqualTo(gone);
        assertThat(COORDINATOR.call(() -> missions.file(mission)).lead().id()).isEqualTo(gone);
        assertThat(COORDINATOR.call(() -> trainings.file(training)).trainee().id())
                .isEqualTo(gone);
        assertThat(COORDINATOR.call(() -> documents.of(ref(gone)))).hasSize(1);
        assertThat(COORDINATOR.call(() -> documents.of(ref(kept)))).isEmpty();
        assertThat(pointingAt(kept)).isEmpty();
    }

    /** So a context that forgets to listen, or a column that is added, does not stay behind unseen. */
    @Test
    void everyForeignKeyToAPartyIsLookedAt() throws Exception {
        long merge = merge(person("Ali"), person("Aly"), Map.of());

        List<String> looked = read(
                "SELECT CONCAT(table_name, '.', column_name) FROM directory_merge_place WHERE merge_id = ?", merge);

        assertThat(foreignKeys()).hasSizeGreaterThan(8).allSatisfy(column -> assertThat(looked)
                .contains(column));
    }

    @Test
    void whatWasMovedOnPurposeSinceStaysWhereItIsWhenTheMergeIsTakenBack() throws Exception {
        long kept = person("Salma");
        long gone = person("Salmaa");
        long third = person("Hind");
        long fund = funding.fund("Fund " + uniqueWord());
        long gift = funding.gift(fund, gone, "50", FundingFixture.TODAY);
        long own = funding.gift(fund, kept, "20", FundingFixture.TODAY);
        long merge = merge(kept, gone, Map.of());
        write("UPDATE funding_gift SET donor_id = ? WHERE id = ?", third, gift);

        COORDINATOR.run(() -> desk.undo(merge));

        assertThat(funding.gift(gift).donor().id()).isEqualTo(third);
        assertThat(funding.gift(own).donor().id()).isEqualTo(kept);
    }

    @Test
    void eachFieldIsAsItWasChosenAndAsBeforeWhenTheMergeIsTakenBack() throws Exception {
        long kept = add(details("Omar", "first@example.org", null));
        long gone = add(details("Omer", "second@example.org", LocalDate.of(1980, 5, 1)));
        MergeSheet sheet = COORDINATOR.call(() -> desk.compare(kept, gone));
        assertThat(sheet.fields()).extracting(MergeField::name).contains("latin", "email", "birthDate");

        long merge = merge(kept, gone, Map.of("email", FieldChoice.GONE));

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

        long merge = merge(kept, gone, Map.of());

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
        MergeSide before = side(gone);
        merge(kept, gone, Map.of());

        assertThatThrownBy(() -> COORDINATOR.run(
                        () -> persons.change(gone, file(gone).version(), PartyFixture.person("Ruqaya", family))))
                .hasMessageContaining("rule.party.merged");
        assertThatThrownBy(() -> COORDINATOR.call(() -> desk.compare(kept, gone)))
                .hasMessageContaining("rule.party.merged");
        assertThatThrownBy(() -> COORDINATOR.call(() -> desk.merge(UUID.randomUUID(), side(kept), before, Map.of())))
                .isInstanceOf(RecordChanged.class);
    }

    @Test
    void aMergeIsTakenBackOnceAndWithinThirtyDays() throws Exception {
        long old = merge(person("Huda"), person("Hoda"), Map.of());
        long fresh = merge(person("Sahar"), person("Saher"), Map.of());
        write("UPDATE directory_merge SET merged_at = merged_at - INTERVAL 31 DAY WHERE id = ?", old);
        COORDINATOR.run(() -> desk.undo(fresh));

        assertThatThrownBy(() -> COORDINATOR.run(() -> desk.undo(old))).hasMessageContaining("rule.merge.tooLate");
        assertThatThrownBy(() -> COORDINATOR.run(() -> desk.undo(fresh))).hasMessageContaining("rule.merge.undone");
    }

    @Test
    void aMergeIntoWhatWasMergedItselfIsTakenBackInTheOtherOrder() throws Exception {
        long first = person("Anwar");
        long second = person("Anwer");
        long third = person("Anwaar");
        long inner = merge(second, first, Map.of());
        long outer = merge(third, second, Map.of());

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
    void organisationsAreMergedLikewise() throws Exception {
        long kept = funding.organisation("Clinic " + family, null);
        long gone = funding.organisation("Klinic " + family, null);
        long gift = funding.gift(funding.fund("Fund " + uniqueWord()), gone, "75", FundingFixture.TODAY);

        long merge = merge(kept, gone, Map.of());

        assertThat(funding.gift(gift).donor().id()).isEqualTo(kept);
        COORDINATOR.run(() -> desk.undo(merge));
        assertThat(funding.gift(gift).donor().id()).isEqualTo(gone);
    }

    @Test
    void theSameFormSentTwiceMergesOnce() throws Exception {
        long kept = person("Yaqoub");
        long gone = person("Yakub");
        UUID request = UUID.randomUUID();
        MergeSide one = side(kept);
        MergeSide other = side(gone);

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

        merge(kept, gone, Map.of());

        assertThat(trail.last(ref(gone)).orElseThrow().activity()).isEqualTo("MergeDesk.merge");
        assertThat(trail.last(ref(kept)).orElseThrow().activity()).isEqualTo("MergeDesk.merge");
    }

    private MissionDetails mission(long host, long lead) {
        return new MissionDetails(
                "Mission " + family,
                null,
                host,
                lead,
                DateRange.of(LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 18)),
                Governorate.DHI_QAR,
                "Nasiriyah",
                Money.usd("36000"),
                "Forty children with clefts.");
    }

    private TrainingDetails place(long trainee, long host) {
        DateRange days = DateRange.of(LocalDate.of(2026, 1, 11), LocalDate.of(2026, 4, 2));
        return new TrainingDetails(
                "Place " + family, null, TrainingFormat.SHORT_COURSE, trainee, host, days, true, null);
    }

    private long merge(long kept, long gone, Map<String, FieldChoice> choices) throws Exception {
        return COORDINATOR.call(() -> desk.merge(UUID.randomUUID(), side(kept), side(gone), choices));
    }

    private MergeSide side(long id) throws Exception {
        PartyLine line = COORDINATOR.call(() -> parties.find(id)).orElseThrow();
        long version = Long.parseLong(
                read("SELECT version FROM directory_party WHERE id = ?", id).get(0));
        return new MergeSide(id, version, line.number(), line.latin(), line.arabic());
    }

    private long person(String given) throws Exception {
        return add(PartyFixture.person(given, family));
    }

    private long add(PersonDetails details) throws Exception {
        return COORDINATOR.call(() -> persons.add(UUID.randomUUID(), details));
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

    private static byte[] pdf() {
        return "%PDF-1.4\n%\u00e2\u00e3\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Columns with a foreign key to a party that are no part of the party itself. */
    private Set<String> foreignKeys() throws SQLException {
        Set<String> columns = new TreeSet<>(
                read(
                        "SELECT CONCAT(k.table_name, '.', k.column_name) FROM information_schema.key_column_usage k"
                                + " WHERE k.table_schema = DATABASE() AND k.referenced_table_name IN"
                                + " ('directory_party', 'directory_person', 'directory_organisation')"
                                + " AND NOT EXISTS (SELECT 1 FROM information_schema.key_column_usage p"
                                + " WHERE p.table_schema = DATABASE() AND p.table_name = k.table_name"
                                + " AND p.constraint_name = 'PRIMARY' AND p.ordinal_position = 1 AND p.column_name = k.column_name)"));
        columns.removeIf(column -> STAY.contains(column.substring(0, column.indexOf('.'))));
        return columns;
    }

    private List<String> pointingAt(long party) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String column : foreignKeys()) {
            String table = column.substring(0, column.indexOf('.'));
            List<String> rows = read("SELECT 1 FROM " + table + " WHERE " + column + " = ?", party);
            rows.forEach(row -> found.add(column));
        }
        return found;
    }

    private List<String> read(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    private void write(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
