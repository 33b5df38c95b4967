package org.imsa.hec.directory.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.imsa.hec.kernel.Message;
import org.junit.jupiter.api.Test;

class PersonLikenessTest {
    private static final LocalDate BORN = LocalDate.of(1980, 3, 4);

    @Test
    void whatIsRuledOutIsNeverLikelyWhateverElseAgrees() {
        PersonSketch one = sketch(LocalDate.of(1980, 7, 1), "FEMALE");

        for (PersonSketch other : List.of(
                sketch(LocalDate.of(1980, 7, 2), "FEMALE"),
                sketch(LocalDate.of(1980, 7, 1), "MALE"),
                sketch(LocalDate.of(1985, 1, 2), null))) {
            assertThat(PersonLikeness.isRuledOut(one, other)).isTrue();
            assertThat(PersonLikeness.compare(one, other).isLikely()).isFalse();
        }
        for (PersonSketch other : List.of(
                sketch(LocalDate.of(1980, 7, 1), null),
                sketch(LocalDate.of(1980, 1, 7), "FEMALE"),
                sketch(null, "FEMALE"))) {
            assertThat(PersonLikeness.isRuledOut(one, other)).isFalse();
            assertThat(PersonLikeness.compare(one, other).isLikely()).isTrue();
        }
    }

    private static PersonSketch sketch(LocalDate born, String sex) {
        return new PersonSketch(
                "Layla Hassan Al-Jubouri",
                null,
                born,
                null,
                sex,
                Set.of("+964 770 123 4567"),
                Set.of("layla@example.org"),
                "BASRA");
    }

    @Test
    void theSameNameAndBirthdayIsNearlyCertain() {
        Likeness likeness = PersonLikeness.compare(
                born("Mohammed Ali Al-Jubouri", BORN, "MALE"), born("محمد علي الجبوري", BORN, "MALE"));

        assertThat(likeness.score()).isGreaterThan(0.95);
        assertThat(likeness.reasons()).extracting(Message::key).contains("likeness.birth.same");
    }

    @Test
    void anotherBirthdayOrAnotherSexSpeaksAgainst() {
        PersonSketch one = born("Noor Ali Al-Jubouri", BORN, "MALE");

        assertThat(PersonLikeness.compare(one, born("Noor Ali Al-Jubouri", LocalDate.of(1991, 7, 9), "MALE"))
                        .isLikely())
                .isFalse();
        assertThat(PersonLikeness.compare(one, born("Noor Ali Al-Jubouri", BORN, "FEMALE"))
                        .isLikely())
                .isFalse();
    }

    @Test
    void aDayAndAMonthChangedOverSpeakNotAgainst() {
        assertThat(PersonLikeness.compare(
                                born("Noor Ali Al-Jubouri", BORN, null),
                                born("Noor Ali Al-Jubouri", LocalDate.of(1980, 4, 3), null))
                        .isLikely())
                .isTrue();
    }

    @Test
    void twinsAreTwo() {
        assertThat(PersonLikeness.compare(
                                born("حسن جبار الساعدي", BORN, "MALE"), born("Hussein Jabbar Al-Saadi", BORN, "MALE"))
                        .isLikely())
                .isFalse();
    }

    @Test
    void aNumberIsTheSameInAnyNotation() {
        PersonSketch one = reached("Sarmad Dawood", "+964 (770) 123-4567", "S.Dawood@example.org");
        PersonSketch other = reached("S. Dawood", "٠٧٧٠١٢٣٤٥٦٧", "s.dawood@EXAMPLE.org");

        assertThat(PersonLikeness.compare(one, other).reasons())
                .extracting(Message::key)
                .contains("likeness.phone.same", "likeness.email.same");
    }

    @Test
    void recordsWithoutALetterAreNotAlikeByNothing() {
        assertThat(PersonLikeness.compare(PersonSketch.named("---", null), PersonSketch.named("---", "ـ"))
                        .score())
                .isZero();
        assertThat(PersonLikeness.compare(born("---", BORN, "MALE"), born("!!", BORN, "MALE"))
                        .score())
                .isZero();
        assertThat(PersonLikeness.compare(reached("Ali", "", " "), reached("Omar", "", " "))
                        .reasons())
                .extracting(Message::key)
                .doesNotContain("likeness.phone.same", "likeness.email.same");
    }

    private static PersonSketch born(String name, LocalDate day, String sex) {
        return new PersonSketch(name, null, day, null, sex, Set.of(), Set.of(), null);
    }

    private static PersonSketch reached(String name, String phone, String email) {
        return new PersonSketch(name, null, null, null, null, Set.of(phone), Set.of(email), null);
    }
}
