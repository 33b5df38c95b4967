package org.imsa.hec.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imsa.hec.directory.MergeFixture.COORDINATOR;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.directory.api.MergeReach;
import org.imsa.hec.directory.organisation.OrganisationDesk;
import org.imsa.hec.directory.party.MergeDesk;
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
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.time.DateRange;
import org.imsa.hec.kernel.todo.Assignee;
import org.imsa.hec.kernel.todo.Todos;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That merging leaves no reference behind, in any context, and brings back each that it moved. */
class MergeReferencesIT extends ContainerTest {

    /** Tables that tell what was, and the index of names. */
    private static final Set<String> STAY =
            Set.of("directory_merge", "directory_suspected_pair", "directory_name_word", "directory_name_block");

    private final String family = uniqueWord();

    @Inject
    private MergeFixture merges;

    @Inject
    private FundingFixture funding;

    @EJB
    private MergeDesk desk;

    @EJB
    private OrganisationDesk organisations;

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

        List<MergeReach> foreseen =
                COORDINATOR.call(() -> desk.compare(kept, gone)).moves();

        long merge = merges.merge(kept, gone, Map.of());

        assertThat(foreseen)
                .extracting(reach -> reach.place() + " " + reach.rows())
                .contains("funding_gift.donor_id 1", "kernel_document.subject 1")
                .containsExactlyInAnyOrderElementsOf(moved(merge));
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
        long merge = merges.merge(person("Ali"), person("Aly"), Map.of());

        List<String> looked = merges.read(
                "SELECT CONCAT(table_name, '.', column_name) FROM directory_merge_place WHERE merge_id = ?", merge);

        assertThat(foreignKeys()).hasSizeGreaterThan(8).allSatisfy(column -> assertThat(looked)
                .contains(column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void whateverMovesHasAName(String language) throws Exception {
        ResourceBundle words = ResourceBundle.getBundle("org.imsa.hec.web.messages", Locale.forLanguageTag(language));

        assertThat(foreignKeys())
                .allSatisfy(column -> assertThat(words.keySet()).contains("directory.moves." + column));
    }

    @Test
    void whatWasMovedOnPurposeSinceStaysWhereItIsWhenTheMergeIsTakenBack() throws Exception {
        long kept = person("Salma");
        long gone = person("Salmaa");
        long third = person("Hind");
        long fund = funding.fund("Fund " + uniqueWord());
        long gift = funding.gift(fund, gone, "50", FundingFixture.TODAY);
        long own = funding.gift(fund, kept, "20", FundingFixture.TODAY);
        long merge = merges.merge(kept, gone, Map.of());
        merges.write("UPDATE funding_gift SET donor_id = ? WHERE id = ?", third, gift);

        COORDINATOR.run(() -> desk.undo(merge));

        assertThat(funding.gift(gift).donor().id()).isEqualTo(third);
        assertThat(funding.gift(own).donor().id()).isEqualTo(kept);
    }

    @Test
    void organisationsAreMergedLikewise() throws Exception {
        long kept = funding.organisation("Clinic " + family, null);
        long gone = funding.organisation("Klinic " + family, null);
        long gift = funding.gift(funding.fund("Fund " + uniqueWord()), gone, "75", FundingFixture.TODAY);

        long merge = merges.merge(kept, gone, Map.of());

        assertThat(funding.gift(gift).donor().id()).isEqualTo(kept);
        COORDINATOR.run(() -> desk.undo(merge));
        assertThat(funding.gift(gift).donor().id()).isEqualTo(gone);
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

    private static byte[] pdf() {
        return "%PDF-1.4\n%\u00e2\u00e3\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Columns with a foreign key to a party that are no part of the party itself. */
    private Set<String> foreignKeys() throws SQLException {
        Set<String> columns = new TreeSet<>(
                merges.read(
                        "SELECT CONCAT(k.table_name, '.', k.column_name) FROM information_schema.key_column_usage k"
                                + " WHERE k.table_schema = DATABASE() AND k.referenced_table_name IN"
                                + " ('directory_party', 'directory_person', 'directory_organisation')"
                                + " AND NOT EXISTS (SELECT 1 FROM information_schema.key_column_usage p"
                                + " WHERE p.table_schema = DATABASE() AND p.table_name = k.table_name"
                                + " AND p.constraint_name = 'PRIMARY' AND p.ordinal_position = 1 AND p.column_name = k.column_name)"));
        columns.removeIf(column -> STAY.contains(column.substring(0, column.indexOf('.'))));
        return columns;
    }

    private List<String> moved(long merge) throws SQLException {
        return merges.read(
                "SELECT CONCAT(table_name, '.', column_name, ' ', COUNT(*)) FROM directory_merge_row"
                        + " WHERE merge_id = ? GROUP BY table_name, column_name",
                merge);
    }

    private List<String> pointingAt(long party) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String column : foreignKeys()) {
            String table = column.substring(0, column.indexOf('.'));
            List<String> rows = merges.read("SELECT 1 FROM " + table + " WHERE " + column + " = ?", party);
            rows.forEach(row -> found.add(column));
        }
        return found;
    }

    private long person(String given) throws Exception {
        return merges.add(PartyFixture.person(given, family));
    }

    private static RecordRef ref(long id) {
        return new RecordRef("person", id);
    }
}
