package org.imsa.hec.directory.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.sanctions.Listed;
import org.imsa.hec.directory.sanctions.ListedKind;
import org.imsa.hec.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class ScreeningTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Subject HARITH = named("Harith Al-Qassab", 1958);
    private static final Match MATCH = match("DOB 1958");

    private final Screening screening = Screening.of("SC-2026-0001", HARITH, MATCH, 1, NOW);

    @Test
    void aPossibleMatchHoldsUntilSomebodyClearsIt() {
        assertThat(screening.state()).isEqualTo(ScreeningState.POSSIBLE);
        assertThat(screening.state().holds()).isTrue();

        screening.clear("samira", NOW, "Another birth date");

        assertThat(screening.state()).isEqualTo(ScreeningState.CLEARED);
        assertThat(screening.state().holds()).isFalse();
        assertThat(screening.decidedBy()).isEqualTo("samira");
    }

    @Test
    void aConfirmedMatchHolds() {
        screening.confirm("samira", NOW, "The same passport");

        assertThat(screening.state().holds()).isTrue();
        assertThat(screening.state().isOpen()).isFalse();
    }

    @Test
    void aClearedMatchCannotBeClearedAgain() {
        screening.clear("samira", NOW, "Another birth date");

        assertThatThrownBy(() -> screening.clear("omar", NOW, "Again"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("rule.screening.state")
                .hasMessageContaining("CLEARED");
    }

    @Test
    void nothingIsDecidedWithoutAReason() {
        assertThatThrownBy(() -> screening.clear("samira", NOW, "  ")).hasMessageContaining("rule.reason.missing");
        assertThatThrownBy(() -> screening.confirm("samira", NOW, null)).hasMessageContaining("rule.reason.missing");
    }

    @Test
    void aDecisionMayBeChangedIntoTheOther() {
        screening.confirm("samira", NOW, "The same passport");
        screening.clear("samira", NOW, "The list was corrected");

        assertThat(screening.state()).isEqualTo(ScreeningState.CLEARED);
    }

    @Test
    void aClearedPairStaysClearedForTheNextList() {
        screening.clear("samira", NOW, "Another birth date");

        assertThat(screening.foundAgain(MATCH, HARITH, 2, NOW)).isFalse();
        assertThat(screening.state()).isEqualTo(ScreeningState.CLEARED);
        assertThat(screening.listId()).isEqualTo(2);
    }

    @Test
    void aClearedPairIsOpenAgainWhenTheEntryOrThePartyChanges() {
        screening.clear("samira", NOW, "Another birth date");
        assertThat(screening.foundAgain(match("DOB 1990"), HARITH, 2, NOW)).isTrue();
        assertThat(screening.state()).isEqualTo(ScreeningState.POSSIBLE);

        screening.clear("samira", NOW, "Another birth date");
        assertThat(screening.foundAgain(match("DOB 1990"), named("Harith Al-Qassab", 1990), 2, NOW))
                .isTrue();
        assertThat(screening.state()).isEqualTo(ScreeningState.POSSIBLE);
        assertThat(screening.reason()).isNull();
    }

    @Test
    void whatIsConfirmedStaysConfirmed() {
        screening.confirm("samira", NOW, "The same passport");

        assertThat(screening.foundAgain(match("DOB 1990"), HARITH, 2, NOW)).isFalse();
        screening.noLongerMatches();

        assertThat(screening.state()).isEqualTo(ScreeningState.CONFIRMED);
    }

    @Test
    void whatWasFoundStaysOpenWhenItNoLongerMatches() {
        screening.noLongerMatches();

        assertThat(screening.state()).isEqualTo(ScreeningState.POSSIBLE);
        assertThat(screening.stillMatches()).isFalse();
    }

    @Test
    void anUnreadableNameIsClearedUntilItIsAnother() {
        Screening unreadable = Screening.unreadable("SC-2026-0002", named("☆", null), 1, NOW);
        assertThat(unreadable.state().holds()).isTrue();
        unreadable.clear("samira", NOW, "The bakery at the corner");

        assertThat(unreadable.unreadableAgain(named("☆", null), 2, NOW)).isFalse();
        assertThat(unreadable.unreadableAgain(named("☆ ☆", null), 2, NOW)).isTrue();
        assertThat(unreadable.state()).isEqualTo(ScreeningState.UNREADABLE);
    }

    private static Subject named(String name, Integer birthYear) {
        return new Subject(7, 1, PartyKind.PERSON, name, null, birthYear);
    }

    private static Match match(String births) {
        List<String> none = List.of();
        Listed listed = new Listed(
                100,
                ListedKind.PERSON,
                "AL-QASSAB, Harith",
                none,
                null,
                none,
                none,
                List.of(births),
                none,
                none,
                none,
                null,
                none,
                null);
        return new Match(listed, 97, "Harith Al-Qassab", listed.name(), List.of());
    }
}
