package org.imsa.hec.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.directory.PartyFixture.named;
import static org.imsa.hec.directory.PartyFixture.person;
import static org.imsa.hec.directory.PartyFixture.reachedAt;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.directory.person.People;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.person.PersonDetails;
import org.imsa.hec.directory.person.PersonFile;
import org.imsa.hec.directory.person.PersonFilter;
import org.imsa.hec.directory.person.PersonGroup;
import org.imsa.hec.directory.person.PersonNames;
import org.imsa.hec.directory.person.PersonRow;
import org.imsa.hec.kernel.RecordChanged;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.AuditRow;
import org.imsa.hec.kernel.audit.AuditTrail;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonDeskIT extends ContainerTest {
    private static final As COORDINATOR = As.user("coordinator", Roles.COORDINATOR);
    private static final As AUDITOR = As.user("auditor", Roles.AUDITOR);

    @EJB
    private PersonDesk desk;

    @EJB
    private People people;

    @EJB
    private Parties parties;

    @EJB
    private AuditTrail trail;

    @Test
    void aDoubleClickFindsThePersonThatTheFirstOneMade() throws Exception {
        UUID request = UUID.randomUUID();

        long first = COORDINATOR.call(() -> desk.add(request, person("Layla", "Karim")));
        long second = COORDINATOR.call(() -> desk.add(request, person("Layla", "Karim")));

        assertThat(second).isEqualTo(first);
        assertThat(file(first).number()).matches("P-\\d{4}-\\d{4,}");
    }

    @Test
    void aPersonIsFoundByTheUsualSpellingsOfBothScripts() throws Exception {
        String family = uniqueWord();
        PersonNames latin = PersonNames.of("Abd al-Rahman", null, null, "Al-" + family);
        long id = COORDINATOR.call(() ->
                desk.add(UUID.randomUUID(), named(latin, PersonNames.of("عبد الرحمن", "أحمد", null, "الـ" + "جبوري"))));

        assertThat(found(family + " abdulrahman")).containsExactly(id);
        assertThat(found("al" + family.substring(0, 8))).containsExactly(id);
        assertThat(found(family + " عبدالرحمن احمد جبوري")).containsExactly(id);
        assertThat(found(family + " محمود")).isEmpty();
    }

    @Test
    void aPersonIsFoundByNumberAndByEmailAddress() throws Exception {
        String email = uniqueWord() + "@example.org";
        long id = COORDINATOR.call(() -> desk.add(UUID.randomUUID(), reachedAt("Layla", "Karim", email)));

        assertThat(found(email.toUpperCase())).containsExactly(id);
        assertThat(found(file(id).number().toLowerCase())).contains(id);
    }

    @Test
    void aNameThatWasCorrectedIsNotFoundByItsOldSpelling() throws Exception {
        String wrong = uniqueWord();
        String right = uniqueWord();
        long id = COORDINATOR.call(() -> desk.add(UUID.randomUUID(), person("Layla", wrong)));

        COORDINATOR.run(() -> desk.change(id, file(id).version(), person("Layla", right)));

        assertThat(found(wrong)).isEmpty();
        assertThat(found(right)).containsExactly(id);
    }

    @Test
    void whoSavesOnAnOlderStateIsRefused() throws Exception {
        long id = COORDINATOR.call(() -> desk.add(UUID.randomUUID(), person("Layla", "Karim")));
        long seen = file(id).version();
        COORDINATOR.run(() -> desk.change(id, seen, person("Layla", "Hasan")));

        assertThatThrownBy(() -> COORDINATOR.run(() -> desk.change(id, seen, person("Layla", "Saleh"))))
                .isInstanceOf(RecordChanged.class);
        assertThat(file(id).latin()).isEqualTo("Layla Hasan");
    }

    @Test
    void theTimelineTellsWhatWasChangedFromWhatToWhat() throws Exception {
        long id = COORDINATOR.call(() -> desk.add(UUID.randomUUID(), person("Layla", "Karim")));
        COORDINATOR.run(() -> desk.change(id, file(id).version(), person("Leila", "Karim")));

        List<AuditRow> rows = trail.of(file(id).ref(), 10);
        AuditRow last = rows.get(0);

        assertThat(rows).extracting(AuditRow::action).containsExactly('U', 'C');
        assertThat(last.activity()).isEqualTo("PersonDesk.change");
        assertThat(last.username()).isEqualTo("coordinator");
        assertThat(last.changes()).contains(new AuditRow.Change("name", "Layla Karim", "Leila Karim"));
        assertThat(last.changes()).extracting(AuditRow.Change::field).doesNotContain("words", "keyLatin");
    }

    @Test
    void anAuditorReadsButDoesNotWrite() throws Exception {
        long id = COORDINATOR.call(() -> desk.add(UUID.randomUUID(), person("Layla", "Karim")));

        assertThat(AUDITOR.call(() -> people.file(id)).id()).isEqualTo(id);
        assertThatThrownBy(() -> AUDITOR.run(() -> desk.change(id, 1, person("Layla", "Hasan"))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> people.file(id)).isInstanceOf(EJBAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "latin", "arabic", "specialty", "city"})
    void theListIsSortedByEachOfItsColumns(String column) throws Exception {
        String family = uniqueWord();
        COORDINATOR.run(() -> desk.add(UUID.randomUUID(), living("Layla", family, "Basra", -24L)));
        COORDINATOR.run(() -> desk.add(UUID.randomUUID(), living("Zaynab", family, "Mosul", -48L)));

        List<PersonRow> up = list(family, column, true);
        List<PersonRow> down = list(family, column, false);

        assertThat(up).extracting(PersonRow::latin).containsExactly("Layla " + family, "Zaynab " + family);
        assertThat(down).extracting(PersonRow::latin).containsExactly("Zaynab " + family, "Layla " + family);
    }

    @ParameterizedTest
    @EnumSource(PersonGroup.class)
    void aPersonAbroadWithoutEmailIsInTheGroupsThatTheyBelongTo(PersonGroup group) throws Exception {
        String family = uniqueWord();
        COORDINATOR.run(() -> desk.add(UUID.randomUUID(), living("Layla", family, "Boston", -24L)));
        PersonFilter filter = new PersonFilter(family, group, null, null);

        long found = COORDINATOR
                .call(() -> people.list(filter, PageRequest.firstPage(25)))
                .total();

        assertThat(found).isEqualTo(group == PersonGroup.IN_IRAQ ? 0 : 1);
    }

    @Test
    void aPersonWhoDoesNotExistIsGone() {
        assertThatThrownBy(() -> COORDINATOR.call(() -> people.file(-1))).hasMessageContaining("rule.record.gone");
        assertThatThrownBy(() -> COORDINATOR.run(() -> desk.change(-1, 1, person("Layla", "Karim"))))
                .hasMessageContaining("rule.record.gone");
    }

    @Test
    void suggestionsAreOfTheKindThatWasAskedFor() throws Exception {
        String family = uniqueWord();
        long id = COORDINATOR.call(() -> desk.add(UUID.randomUUID(), person("Layla", family)));

        assertThat(COORDINATOR.call(() -> parties.suggest(null, family, 5)))
                .extracting(PartyLine::id)
                .containsExactly(id);
        assertThat(COORDINATOR.call(() -> parties.suggest(PartyKind.ORGANISATION, family, 5)))
                .isEmpty();
    }

    private PersonDetails living(String given, String family, String city, Long specialty) {
        return new PersonDetails(
                PersonNames.of(given, null, null, family),
                PersonNames.of(null, null, null, null),
                null,
                null,
                null,
                specialty,
                null,
                null,
                null,
                "Boston".equals(city) ? "US" : "IQ",
                null,
                city,
                null);
    }

    private PersonFile file(long id) throws Exception {
        return COORDINATOR.call(() -> people.file(id));
    }

    private List<Long> found(String text) throws Exception {
        return COORDINATOR.call(() -> people.list(PersonFilter.of(text), PageRequest.firstPage(25))).rows().stream()
                .map(PersonRow::id)
                .toList();
    }

    private List<PersonRow> list(String text, String column, boolean ascending) throws Exception {
        PersonFilter filter = new PersonFilter(text, PersonGroup.IN_IRAQ, null, null);
        return COORDINATOR
                .call(() -> people.list(filter, new PageRequest(0, 25, column, ascending)))
                .rows();
    }
}
