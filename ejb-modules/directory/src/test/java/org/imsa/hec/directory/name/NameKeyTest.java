package org.imsa.hec.directory.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "أحمد, احمد", // hamza above alef
        "إبراهيم, ابراهيم", // hamza below alef
        "آدم, ادم", // madda
        "علاء, علا", // hamza by itself
        "رؤوف, رووف", // hamza on waw
        "فائز, فايز", // hamza on ya
        "ليلى, ليلي", // alef maksura
        "فاطمة, فاطمه", // ta marbuta
        "مُحَمَّد, محمد", // harakat
        "محـــمد, محمد", // tatweel
        "الجبوري, جبوري", // article
        "عبد الله, عبدالله",
        "عبد الرحمن, عبدالرحمن",
        "أبو بكر, ابوبكر",
        "علي بن حسين, علي حسين",
        "کریم, كريم", // Persian letters
        "ﻣﺤﻤﺪ, محمد", // presentation forms of old systems
        "Al-Jubouri, Jubouri",
        "Al Jubouri, Al-Jubouri",
        "Aljubouri, Al-Jubouri",
        "El-Jubouri, Al-Jubouri",
        "as-Sadr, Al-Sadr",
        "ash-Shammari, Al Shammari",
        "Abd al-Rahman, Abdulrahman",
        "Abdul Rahman, Abdel-Rahman",
        "Abd Allah, Abdullah",
        "Abdulla, Abdullah",
        "Abu Bakr, Abubakr",
        "Ali bin Hussein, Ali Hussein",
        "Fatimah, Fatima",
        "Sa'ad, Saad",
        "MOHAMMED, Mohammed",
        "Müller, Muller",
        "'Al-Jubouri, Mohammed', Mohammed Al-Jubouri" // a bank's order
    })
    void spellingsOfOneNameHaveOneKey(String one, String other) {
        assertThat(NameKey.of(one)).isNotBlank().isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "علي, عالي",
        "حسن, حسين",
        "عبد الله, عبد الرحمن",
        "Ali, Alia",
        "Hassan, Hussein",
        "Alaa, Laa",
        "Abdullah, Abdulrahman",
        "Ali Hassan, Ali Hassan Jubouri"
    })
    void differentNamesHaveDifferentKeys(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

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
    void aNameIsFoundByAnotherSpellingAndByHalfAWord(String name, String typed) {
        assertThat(isFound(name, typed))
                .as("%s in %s", NameKey.words(typed), NameKey.index(name, null))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"محمد الجبوري, محمود", "Mohammed Al-Jubouri, mohammed hassan", "Ali Hassan, khali"})
    void eachTypedWordMustBeginAWordOfTheName(String name, String typed) {
        assertThat(isFound(name, typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "ـ", "،", "؟!"})
    void aTextWithoutLettersHasNoWords(String text) {
        assertThat(NameKey.words(text)).isEmpty();
        assertThat(NameKey.of(text)).isNull();
    }

    @Test
    void aNameThatIsAParticleOnlyIsStillAName() {
        assertThat(NameKey.words("Al")).containsExactly("al");
        assertThat(NameKey.words("بن")).containsExactly("بن");
        assertThat(NameKey.words("Abu")).containsExactly("abu");
    }

    @Test
    void bothScriptsOfANameAreIndexed() {
        Set<String> words = NameKey.index("Layla Karim", "ليلى كريم");

        assertThat(words).contains("layla", "karim", "ليلي", "كريم");
    }

    @Test
    void digitsOfBothScriptsAreTheSame() {
        assertThat(NameKey.words("مستشفى ١٢")).isEqualTo(NameKey.words("مستشفى 12"));
    }

    @Test
    void theScriptOfANameIsSeen() {
        assertThat(NameKey.hasArabic("مستشفى Ibn Sina")).isTrue();
        assertThat(NameKey.hasLatin("مستشفى Ibn Sina")).isTrue();
        assertThat(NameKey.hasArabic("Ibn Sina 1")).isFalse();
        assertThat(NameKey.hasLatin(null)).isFalse();
    }

    @Property
    void everyNameIsFoundByItself(@ForAll("names") String name) {
        assertThat(isFound(name, name))
                .as("%s in %s", NameKey.words(name), NameKey.index(name, null))
                .isTrue();
    }

    @Property
    void everyNameIsFoundByEachOfItsBeginnings(@ForAll("names") String name) {
        for (int end = 1; end <= name.length(); end++) {
            String typed = name.substring(0, end);
            assertThat(isFound(name, typed))
                    .as("%s: %s in %s", typed, NameKey.words(typed), NameKey.index(name, null))
                    .isTrue();
        }
    }

    @Property
    void keysAndWordsFitTheirColumns(@ForAll String text) {
        assertThat(NameKey.index(text, text)).allMatch(word -> word.length() <= 100);
        assertThat(NameKey.of(text)).satisfiesAnyOf(key -> assertThat(key).isNull(), key -> assertThat(key)
                .hasSizeLessThanOrEqualTo(300));
    }

    @Provide
    Arbitrary<String> names() {
        List<String> parts = List.of(
                "محمد",
                "عبد الله",
                "عبدالرحمن",
                "أبو بكر",
                "الجبوري",
                "ليلى",
                "نور الدين",
                "صلاح الدين",
                "بن علي",
                "علاء",
                "الله",
                "Mohammed",
                "Abd al-Rahman",
                "Abdullah",
                "Abu Bakr",
                "Al-Jubouri",
                "Aljubouri",
                "Ali",
                "Alaa",
                "Elizabeth",
                "Noor al-Din",
                "bin Hussein",
                "Sa'ad",
                "Fatimah");
        return Arbitraries.of(parts).list().ofMinSize(1).ofMaxSize(4).map(words -> String.join(" ", words));
    }

    private static boolean isFound(String name, String typed) {
        Set<String> index = NameKey.index(name, null);
        return NameKey.words(typed).stream()
                .allMatch(word -> index.stream().anyMatch(stored -> stored.startsWith(word)));
    }
}
