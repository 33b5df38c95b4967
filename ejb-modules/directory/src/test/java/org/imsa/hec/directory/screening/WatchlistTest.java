package org.imsa.hec.directory.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.sanctions.Listed;
import org.imsa.hec.directory.sanctions.SdnFixture;
import org.imsa.hec.kernel.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchlistTest {
    private final Watchlist list = Watchlist.of(1, SdnFixture.entries());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harith Abd al-Jabbar Al-Qassab",
                "Al-Qassab, Harith Abd al-Jabbar",
                "HARETH ABDULJABBAR ALKASSAB",
                "Harith Abdul Jabbar Kassab",
                "حارث عبد الجبار القصاب",
                "حارث عبدالجبار قصاب",
                "Harith Al-Qassab",
                "حارث القصاب",
                "Harith Ahmad Abd al-Jabbar Jasim Al-Qassab",
                "Abd al-Jabbar Harith"
            })
    void aTrueNameIsFoundHoweverItIsWritten(String name) {
        assertThat(list.look(person(name, null)).matches())
                .singleElement()
                .satisfies(match -> assertThat(match.entryNumber()).isEqualTo(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Layla Karim", "Abd al-Jabbar", "Harith", "Abu Jabbar", "The Counter", "زينب الربيعي"})
    void anotherNameOrAWeakAliasAloneIsNot(String name) {
        assertThat(list.look(person(name, null)).matches()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"☆ ☆ ☆", "؟؟؟", "---", "M. A."})
    void aNameThatLeavesNothingToCompareIsNeitherMatchedNorPassed(String name) {
        Subject party = person(name, null);

        assertThat(list.look(party).readable()).isFalse();
        assertThat(list.look(party).matches()).isEmpty();
    }

    @Test
    void aNameWhollyInAnotherScriptMatchesNobodyByBeingEmpty() {
        assertThat(list.look(person("李小龍", null)).matches()).isEmpty();
    }

    @Test
    void aYearOfBirthThatAgreesRaisesTheScoreAndAnotherLowersIt() {
        int unknown = score("Harith Al-Qassab", null);

        assertThat(score("Harith Al-Qassab", 1958)).isGreaterThan(unknown);
        assertThat(score("Harith Al-Qassab", 1960)).isGreaterThan(unknown);
        assertThat(score("Harith Abd al-Jabbar Al-Qassab", 1990))
                .isLessThan(score("Harith Abd al-Jabbar Al-Qassab", null))
                .isGreaterThanOrEqualTo(Watchlist.POSSIBLE);
    }

    @Test
    void theReasonsNameWhatAgreesAndWhatDoesNot() {
        Match match = list.look(person("Harith Jabbar Abd al-Jabbar Al-Qassab", 1958))
                .matches()
                .get(0);

        assertThat(match.reasons())
                .extracting(Message::key)
                .containsExactly(
                        "directory.screening.reason.alike",
                        "directory.screening.reason.onlyParty",
                        "directory.screening.reason.bornThen");
    }

    @Test
    void shipsAreNobody() {
        assertThat(list.look(new Subject(1, 1, PartyKind.ORGANISATION, "Euphrates Star", null, null))
                        .matches())
                .isEmpty();
    }

    @Test
    void anOrganisationIsFound() {
        assertThat(list.look(new Subject(1, 1, PartyKind.ORGANISATION, "Tigris Reeds Company", null, null))
                        .matches())
                .extracting(Match::entryNumber)
                .containsExactly(101L);
    }

    private int score(String name, Integer birthYear) {
        List<Match> matches = list.look(person(name, birthYear)).matches();
        return matches.isEmpty() ? 0 : matches.get(0).score();
    }

    static Subject person(String name, Integer birthYear) {
        return new Subject(1, 1, PartyKind.PERSON, name, null, birthYear);
    }

    static boolean finds(Watchlist list, String name, Listed listed) {
        return list.look(person(name, null)).matches().stream()
                .anyMatch(match -> match.entryNumber() == listed.number());
    }
}
