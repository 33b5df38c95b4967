package org.imsa.hec.directory.name;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTermTest {

    @ParameterizedTest
    @CsvSource({
        "محمد عبد الله الجبوري, عبدالله",
        "محمد عبد الله الجبوري, الجبو",
        "محمد عبد الله الجبوري, جبوري محمد",
        "محمد عبد الله الجبوري, عبد",
        "محمد عبد الله الجبوري, عبد ال",
        "محمد عبد الله الجبوري, الج",
        "عبدالرحمن حسن, عبد الرحمن",
        "عبدالرحمن حسن, الرحمن",
        "عبد الرحمن حسن, عبدالر",
        "نور الدين, نورالدين",
        "نورالدين, نور الدين",
        "نور الدين, نور",
        "Mohammed Abdullah Al-Jubouri, abdul",
        "Mohammed Abdullah Al-Jubouri, abd allah jub",
        "Mohammed Abdullah Al-Jubouri, al-jub",
        "Mohammed Abdullah Al-Jubouri, aljub",
        "Mohammed Abdullah Al-Jubouri, jubouri moh",
        "Abd al-Rahman Hasan, abdulr",
        "Abdulrahman Hasan, rahman",
        "Noor al-Din, nooraldin",
        "Alexander Smith, alex",
        "Alexander Smith, alexand",
        "Abu Bakr Salih, bakr",
        "Ibn Sina Hospital, ibn sina"
    })
    void aNameIsFoundByHalfAWord(String name, String typed) {
        Set<String> stored = NameIndex.words(name, null);

        assertThat(NameTerm.of(typed)).isNotEmpty().allSatisfy(term -> assertThat(stored)
                .anyMatch(word -> term.beginnings().stream().anyMatch(word::startsWith)));
    }

    @ParameterizedTest
    @CsvSource({
        "محمد عبد الله الجبوري, Mohamed Aljuburi",
        "Mohammed Abdullah Al-Jubouri, محمد الجبوري",
        "شيماء ثامر, Shaymaa Thamer",
        "ذو الفقار هادي, Zulfiqar",
        "Jaafar Kassim, جعفر قاسم",
        "Muhammad Hussain, Mohamed Husayn",
        "نور الدين فاضل, Nooruddin",
        "Саддам, Saddam"
    })
    void aNameIsFoundInTheOtherScriptAndBySpellings(String name, String typed) {
        assertThat(NameTerm.of(typed)).isNotEmpty().allSatisfy(term -> assertThat(likeness(term, name, term.sounds()))
                .isGreaterThanOrEqualTo(NameTerm.SLIP));
    }

    @ParameterizedTest
    @CsvSource({"الجبوري, Aljubpuri", "Al-Damluji, Damlujji", "الدملوجي, الدملوحي", "Qahtan, Qahatn", "سرمد, Sarmed"})
    void oneTypingErrorIsTolerated(String name, String typed) {
        assertThat(NameTerm.of(typed)).isNotEmpty().allSatisfy(term -> assertThat(
                        likeness(term, name, term.soundsNearby()))
                .isPositive());
    }

    @ParameterizedTest
    @CsvSource({"محمد, Mahmoud", "حسن, Hussein", "Khalid, Khalil", "سمير, Samira"})
    void anotherNameIsNotFound(String name, String typed) {
        assertThat(NameTerm.of(typed)).allSatisfy(term -> assertThat(likeness(term, name, term.soundsNearby()))
                .isZero());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "---", "🙂", "ـ"})
    void whatHasNoLetterFindsNothing(String typed) {
        assertThat(NameTerm.of(typed)).isEmpty();
    }

    @Test
    void everyWordIsFiledUnderASound() {
        List<NameIndex.Entry> entries = NameIndex.entries("Mohammed Abdullah Al-Jubouri", "محمد عبد الله الجبوري");

        assertThat(entries)
                .extracting(NameIndex.Entry::word)
                .containsAll(Set.of("mohammed", "jubouri", "محمد", "جبوري"));
        assertThat(entries).extracting(NameIndex.Entry::near).doesNotContain("");
        assertThat(NameIndex.words("Mohammed Abdullah Al-Jubouri", "محمد عبد الله الجبوري"))
                .containsAll(entries.stream().map(NameIndex.Entry::word).toList());
    }

    private static int likeness(NameTerm term, String name, Set<String> sounds) {
        return NameIndex.entries(name, null).stream()
                .filter(entry -> !Collections.disjoint(sounds, Set.of(entry.near())))
                .mapToInt(entry -> term.likenessTo(entry.spelling()))
                .max()
                .orElse(0);
    }

    @Test
    void theLineOfANameHoldsEachOfItsWordsBetweenBlanks() {
        String line = NameIndex.line("Layla Al-Jubouri", "ليلى الجبوري");

        assertThat(line).contains(" layla ", " jubouri ", " ليلي ", " جبوري ");
        assertThat(NameIndex.wordsOf(line))
                .containsExactlyInAnyOrderElementsOf(NameIndex.words("Layla Al-Jubouri", "ليلى الجبوري"));
        assertThat(NameIndex.wordsOf(" ")).isEmpty();
    }

    @Test
    void aLineThatIsTooLongEndsWithAWholeWord() {
        String name = IntStream.range(0, 900).mapToObj(i -> "w" + i).collect(joining(" "));

        String line = NameIndex.line(name, null);

        assertThat(line).hasSizeLessThanOrEqualTo(4000).endsWith(" ");
        assertThat(NameIndex.words(name, null)).containsAll(NameIndex.wordsOf(line));
    }
}
