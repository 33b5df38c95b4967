package org.imsa.hec.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.directory.ListedFixture.COORDINATOR;
import static org.imsa.hec.directory.ListedFixture.name;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imsa.hec.directory.ListedFixture.Entry;
import org.imsa.hec.directory.organisation.OrganisationDesk;
import org.imsa.hec.directory.party.MergeDesk;
import org.imsa.hec.directory.party.MergeSheet;
import org.imsa.hec.directory.person.People;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.person.PersonDetails;
import org.imsa.hec.directory.person.PersonNames;
import org.imsa.hec.directory.sanctions.ListDesk;
import org.imsa.hec.directory.sanctions.ListRow;
import org.imsa.hec.directory.sanctions.SanctionsLists;
import org.imsa.hec.directory.sanctions.SdnFile;
import org.imsa.hec.directory.screening.ScreeningDesk;
import org.imsa.hec.directory.screening.ScreeningFile;
import org.imsa.hec.directory.screening.ScreeningRow;
import org.imsa.hec.directory.screening.ScreeningState;
import org.imsa.hec.directory.screening.Screenings;
import org.imsa.hec.funding.FundingFixture;
import org.imsa.hec.funding.Refused;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.grant.GrantStatus;
import org.imsa.hec.kernel.RecordChanged;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.todo.Todos;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningIT extends ContainerTest {
    private static final As TREASURER = FundingFixture.TREASURER;

    @Inject
    private ListedFixture list;

    @Inject
    private FundingFixture funding;

    @EJB
    private PersonDesk people;

    @EJB
    private People directory;

    @EJB
    private OrganisationDesk organisations;

    @EJB
    private Screenings screenings;

    @EJB
    private ScreeningDesk desk;

    @EJB
    private ListDesk lists;

    @EJB
    private SanctionsLists versions;

    @EJB
    private Todos todos;

    @EJB
    private MergeDesk merges;

    private final String given = name();
    private final String family = name();
    private final Entry listed = new Entry(100, family.toUpperCase() + ", " + given, "DOB 1958; POB Mosul, Iraq.");

    @Test
    void aListedApplicantIsHeldAsSoonAsWrittenDownAndReleasedWhenCleared() throws Exception {
        list.load(listed);
        long fund = funding.fundWith("1000");

        long person = funding.person(given, family);
        long grant = funding.submitted(
                FundingFixture.application("Course " + name(), GrantPurpose.TRAINING, person, "400", fund));

        ScreeningRow found = only(person);
        assertThat(found.state()).isEqualTo(ScreeningState.POSSIBLE);
        assertThat(found.score()).isGreaterThanOrEqualTo(95);
        assertThat(found.listedName()).isEqualTo(listed.name());
        Refused.by("rule.screening.held", () -> funding.approve(grant)).contains(found.number());
        assertThat(funding.grant(grant).status()).isEqualTo(GrantStatus.SUBMITTED);

        clear(found);

        assertThat(only(person).state()).isEqualTo(ScreeningState.CLEARED);
        funding.approve(grant);
        assertThat(funding.grant(grant).status()).isEqualTo(GrantStatus.APPROVED);
    }

    @Test
    void aNewListHoldsThePaymentsOfWhoWasThereBefore() throws Exception {
        long fund = funding.fundWith("1000");
        long person = funding.person(given, family);
        long grant = funding.submitted(
                FundingFixture.application("Course " + name(), GrantPurpose.TRAINING, person, "400", fund));
        funding.approve(grant);
        funding.paid(grant, "100");

        list.load(listed);

        Refused.by("rule.screening.held", () -> funding.paid(grant, "100"));
        ScreeningRow found = only(person);
        COORDINATOR.run(() -> desk.confirm(found.id(), file(found).version(), "The same passport"));
        Refused.by("rule.screening.held", () -> funding.paid(grant, "100"));
        clear(only(person));
        funding.paid(grant, "100");
    }

    @Test
    void whatIsClearedStaysClearedForTheNextListUntilTheEntryChanges() throws Exception {
        list.load(listed);
        long person = funding.person(given, family);
        clear(only(person));

        list.load(listed, new Entry(101, name() + ", " + name(), null));
        assertThat(only(person).state()).isEqualTo(ScreeningState.CLEARED);

        list.load(new Entry(100, listed.name(), "DOB 1961; POB Basra, Iraq."));
        assertThat(only(person).state()).isEqualTo(ScreeningState.POSSIBLE);
        assertThat(file(only(person)).listed().births()).containsExactly("1961");
    }

    @Test
    void whatIsClearedIsOpenAgainWhenThePersonChanges() throws Exception {
        list.load(listed);
        long person = funding.person(given, family);
        clear(only(person));

        PersonNames other = PersonNames.of(given, name(), null, family);
        rename(person, PartyFixture.named(other, PersonNames.of(null, null, null, null)));

        assertThat(only(person).state()).isEqualTo(ScreeningState.POSSIBLE);
    }

    @Test
    void aNewNameDoesNotReleaseWhatWasFound() throws Exception {
        list.load(listed);
        long person = funding.person(given, family);

        rename(person, PartyFixture.person(name(), name()));

        assertThat(only(person).state()).isEqualTo(ScreeningState.POSSIBLE);
        assertThat(only(person).stillMatches()).isFalse();
    }

    @Test
    void aWeakAliasConfirmsButNeverTriggers() throws Exception {
        String nickname = name();
        list.load(new Entry(100, listed.name(), "DOB 1958; a.k.a. '" + nickname + "'."));

        long byAlias = funding.person(nickname, nickname);
        long byName = COORDINATOR.call(() -> people.add(
                UUID.randomUUID(),
                PartyFixture.named(
                        PersonNames.of(given, nickname, null, family), PersonNames.of(null, null, null, null))));

        assertThat(of(byAlias)).isEmpty();
        assertThat(file(only(byName)).reasons())
                .extracting(reason -> reason.key())
                .contains("directory.screening.reason.weakAlias");
    }

    @Test
    void aNameThatCannotBeComparedGoesToAPerson() throws Exception {
        list.load(listed);

        long shop = COORDINATOR.call(() -> organisations.add(UUID.randomUUID(), PartyFixture.hospital("☆ ☆ ☆", null)));

        assertThat(only(shop).state()).isEqualTo(ScreeningState.UNREADABLE);
        assertThat(file(only(shop)).listed()).isNull();
        clear(only(shop));
        assertThat(only(shop).state()).isEqualTo(ScreeningState.CLEARED);
    }

    @ParameterizedTest
    @CsvSource({
        "صدام, حسين, التكريتي, 'AL-TIKRITI, Saddam Hussein'",
        "أيمن, محمد, الظواهري, 'AL-ZAWAHIRI, Aiman Muhammad Rabi'",
        "قيس, هادي, الخزعلي, 'AL-KHAZALI, Qays Hadi Sayyid'"
    })
    void anArabicNameHitsItsLatinEntry(String first, String father, String last, String name) throws Exception {
        list.load(new Entry(100, name, null));

        PersonNames arabic = PersonNames.of(first, father, null, last);
        long person = COORDINATOR.call(() ->
                people.add(UUID.randomUUID(), PartyFixture.named(PersonNames.of(null, null, null, null), arabic)));

        assertThat(only(person).listedName()).isEqualTo(name);
    }

    @Test
    void theSameFilesTwiceChangeNothing() throws Exception {
        List<SdnFile> files = ListedFixture.files(listed);
        long first = list.load(files);
        long before = COORDINATOR
                .call(() -> versions.list(null, null, PageRequest.firstPage(1)))
                .total();

        long second = list.load(files);

        assertThat(second).isEqualTo(first);
        assertThat(COORDINATOR
                        .call(() -> versions.list(null, null, PageRequest.firstPage(1)))
                        .total())
                .isEqualTo(before);
    }

    @Test
    void aCutListIsRefusedAndTheOneInEffectStays() throws Exception {
        long active = list.load(listed);
        List<SdnFile> files = ListedFixture.files(listed);
        String sdn = new String(files.get(0).content(), StandardCharsets.US_ASCII);
        SdnFile cut = new SdnFile("sdn.csv", sdn.substring(0, 60).getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> COORDINATOR.call(
                        () -> lists.load(UUID.randomUUID(), today(), List.of(cut, files.get(1), files.get(2)), true)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                        .matches("rule\\.sanctions\\.(cut|columns)"));

        assertThat(COORDINATOR.call(() -> versions.active()).map(ListRow::id)).contains(active);
        assertThat(COORDINATOR.call(() -> versions.last()).map(ListRow::id)).contains(active);
    }

    @Test
    void aListIsLoadedFromTheFolderThatTheOperatorNames() throws Exception {
        Path folder = Files.createTempDirectory("hec-lists");
        for (SdnFile file : ListedFixture.files(listed)) {
            Files.write(folder.resolve(file.name()), file.content());
        }
        System.setProperty("hec.sanctions.folder", folder.toString());
        try {
            long loaded = COORDINATOR.call(() -> lists.loadFromFolder(UUID.randomUUID(), today(), true));
            list.await(loaded);

            assertThat(COORDINATOR.call(() -> versions.active()).map(ListRow::id))
                    .contains(loaded);
        } finally {
            System.clearProperty("hec.sanctions.folder");
        }
    }

    @Test
    void anOlderListIsRefused() throws Exception {
        list.load(listed);

        Refused.by(
                "rule.sanctions.older",
                () -> COORDINATOR.call(
                        () -> lists.load(UUID.randomUUID(), today().minusDays(3), ListedFixture.files(listed), true)));
    }

    @Test
    void aListOfFilesThatDoNotBelongTogetherIsLoadedOnlyInSpiteOfTheDoubts() throws Exception {
        List<SdnFile> files = ListedFixture.files(listed);
        List<SdnFile> mixed = List.of(
                ListedFixture.files(new Entry(7, name() + ", " + name(), null)).get(0), files.get(1), files.get(2));

        Refused.by(
                "rule.sanctions.doubts",
                () -> COORDINATOR.call(() -> lists.load(UUID.randomUUID(), today(), mixed, false)));
        list.load(mixed);
    }

    @Test
    void onlyWhoMayDecideClearsAndALostRaceIsTold() throws Exception {
        list.load(listed);
        ScreeningRow found = only(funding.person(given, family));
        long version = file(found).version();

        assertThatThrownBy(() -> TREASURER.run(() -> desk.clear(found.id(), version, "Mine")))
                .isInstanceOf(EJBAccessException.class);
        COORDINATOR.run(() -> desk.confirm(found.id(), version, "The same birth date"));
        assertThatThrownBy(() -> COORDINATOR.run(() -> desk.clear(found.id(), version, "Somebody else")))
                .isInstanceOf(RecordChanged.class);
        assertThatThrownBy(() ->
                        COORDINATOR.run(() -> desk.clear(found.id(), file(found).version(), " ")))
                .hasMessageContaining("rule.reason.missing");
    }

    @Test
    void whoMayDecideHasAToDoUntilSomebodyDid() throws Exception {
        list.load(listed);
        ScreeningRow found = only(funding.person(given, family));

        assertThat(hasTodo(Roles.COORDINATOR, found)).isTrue();
        assertThat(hasTodo(Roles.ADMINISTRATOR, found)).isTrue();
        assertThat(hasTodo(Roles.TREASURER, found)).isFalse();
        clear(found);
        assertThat(hasTodo(Roles.COORDINATOR, found)).isFalse();
    }

    @Test
    void whoeverARecordIsMergedIntoIsHeldUntilTheMergeIsTakenBack() throws Exception {
        list.load(listed);
        long fund = funding.fundWith("1000");
        long gone = funding.person(given, family);
        long kept = funding.person(name(), name());
        long grant = funding.submitted(
                FundingFixture.application("Course " + name(), GrantPurpose.TRAINING, kept, "400", fund));

        MergeSheet sheet = COORDINATOR.call(() -> merges.compare(kept, gone));
        long merge = COORDINATOR.call(() -> merges.merge(UUID.randomUUID(), sheet.kept(), sheet.gone(), Map.of()));

        assertThat(of(kept)).extracting(ScreeningRow::state).containsExactly(ScreeningState.POSSIBLE);
        Refused.by("rule.screening.held", () -> funding.approve(grant));

        COORDINATOR.run(() -> merges.undo(merge));

        assertThat(of(kept)).isEmpty();
        funding.approve(grant);
    }

    private boolean hasTodo(String role, ScreeningRow found) throws Exception {
        return As.user("somebody", role).call(() -> todos.mine(new PageRequest(0, 5000, null, true))).rows().stream()
                .anyMatch(todo -> todo.subject().id() == found.id());
    }

    private void rename(long person, PersonDetails details) throws Exception {
        COORDINATOR.run(() -> people.change(person, directory.file(person).version(), details));
    }

    private void clear(ScreeningRow found) throws Exception {
        COORDINATOR.run(() -> desk.clear(found.id(), file(found).version(), "Another birth date"));
    }

    private List<ScreeningRow> of(long party) throws Exception {
        return TREASURER.call(() -> screenings.of(party)).found();
    }

    private ScreeningRow only(long party) throws Exception {
        assertThat(of(party)).hasSize(1);
        return of(party).get(0);
    }

    private ScreeningFile file(ScreeningRow found) throws Exception {
        return TREASURER.call(() -> screenings.file(found.id()));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
