package org.imsa.hec.directory;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.directory.person.People;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.person.PersonFilter;
import org.imsa.hec.directory.person.PersonNames;
import org.imsa.hec.directory.person.PersonRow;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

class NameSearchIT extends ContainerTest {
    private static final As COORDINATOR = As.user("layla", Roles.COORDINATOR);

    @EJB
    private PersonDesk desk;

    @EJB
    private People people;

    @EJB
    private Parties parties;

    @Test
    void aPersonWrittenInArabicAloneIsFoundInLatin() throws Exception {
        long id = arabic("قتيبة", "حارث", "الضنكاوي");

        assertThat(suggested("Qutaiba Al-Dhankawi")).contains(id);
        assertThat(suggested("Kutayba Aldhankawi")).contains(id);
        assertThat(suggested("aldhankawi qutaiba")).contains(id);
        assertThat(listed("Qutayba Harith Dhankawi")).contains(id);
    }

    @Test
    void aPersonWrittenInLatinAloneIsFoundInArabic() throws Exception {
        long id = latin("Istabraq", "Mundhir", "Al-Shakhouri");

        assertThat(suggested("إستبرق الشاخوري")).contains(id);
        assertThat(listed("استبرق منذر")).contains(id);
    }

    @Test
    void oneTypingErrorIsTolerated() throws Exception {
        long id = latin("Tughril", "Mundhir", "Al-Barznjiani");

        assertThat(suggested("Tughril Albarznjeiani")).contains(id);
        assertThat(suggested("Tugrhil Al-Barznjiani")).contains(id);
        assertThat(suggested("طغرل البرزنكياني")).contains(id);
    }

    @Test
    void theLikeliestComesFirst() throws Exception {
        long one = latin("Nawfal", "Saadoun", "Al-Qurnawi");
        long other = latin("Nofal", "Saadoun", "Al-Qurnawi");

        assertThat(suggested("Nofal Qurnawi")).containsSubsequence(other, one);
        assertThat(listed("Nofal Qurnawi")).containsSubsequence(other, one);
        assertThat(listed("Nawfal Qurnawi")).containsSubsequence(one, other);
    }

    @Test
    void whoeverIsFoundBearsEachOfTheWords() throws Exception {
        String word = PartyFixture.uniqueWord();
        long both = latin("Shahla", "Munir", word);
        long one = latin("Raghad", "Munir", word);
        long corrected = latin("Shahlaa", "Munir", word);
        COORDINATOR.run(() -> desk.change(corrected, 1, PartyFixture.person("Raghad", word)));

        assertThat(suggested("شهلا " + word)).containsExactly(both);
        assertThat(suggested(word + " Munir Ragh")).containsExactly(one);
        assertThat(suggested("Raghad " + word)).containsExactlyInAnyOrder(one, corrected);
    }

    @Test
    void ofAListByNameAPageIsShownAndAllAreCounted() throws Exception {
        String word = PartyFixture.uniqueWord();
        List<Long> all = List.of(latin("Adnan", null, word), latin("Salwa", null, word), latin("Kawkab", null, word));

        Page<PersonRow> first = page(word, 0);
        Page<PersonRow> second = page(word, 2);

        assertThat(first.rows()).hasSize(2);
        assertThat(first.total()).isEqualTo(3);
        assertThat(second.total()).isEqualTo(3);
        assertThat(Stream.of(first, second)
                        .flatMap(page -> page.rows().stream())
                        .map(PersonRow::id))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void whatHasNoLetterFindsNobody() throws Exception {
        latin("Nawfal", "Saadoun", "Al-Qurnawi");

        assertThat(suggested("---")).isEmpty();
        assertThat(listed("ـ")).isEmpty();
    }

    private long arabic(String given, String father, String family) throws Exception {
        return COORDINATOR.call(() -> desk.add(
                UUID.randomUUID(),
                PartyFixture.named(
                        PersonNames.of(null, null, null, null), PersonNames.of(given, father, null, family))));
    }

    private long latin(String given, String father, String family) throws Exception {
        return COORDINATOR.call(() -> desk.add(
                UUID.randomUUID(),
                PartyFixture.named(
                        PersonNames.of(given, father, null, family), PersonNames.of(null, null, null, null))));
    }

    private List<Long> suggested(String text) throws Exception {
        return COORDINATOR.call(() -> parties.suggest(PartyKind.PERSON, text, 50).stream()
                .map(PartyLine::id)
                .toList());
    }

    private Page<PersonRow> page(String text, int first) throws Exception {
        return COORDINATOR.call(() -> people.list(PersonFilter.of(text), new PageRequest(first, 2, null, true)));
    }

    private List<Long> listed(String text) throws Exception {
        return COORDINATOR.call(() -> people.list(PersonFilter.of(text), PageRequest.firstPage(50)).rows().stream()
                .map(PersonRow::id)
                .toList());
    }
}
