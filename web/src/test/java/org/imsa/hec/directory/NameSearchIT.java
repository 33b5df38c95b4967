package org.imsa.hec.directory;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.directory.person.People;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.person.PersonFilter;
import org.imsa.hec.directory.person.PersonNames;
import org.imsa.hec.directory.person.PersonRow;
import org.imsa.hec.kernel.account.Roles;
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

    private List<Long> listed(String text) throws Exception {
        return COORDINATOR.call(() -> people.list(PersonFilter.of(text), PageRequest.firstPage(50)).rows().stream()
                .map(PersonRow::id)
                .toList());
    }
}
