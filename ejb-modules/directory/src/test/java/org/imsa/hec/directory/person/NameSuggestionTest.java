package org.imsa.hec.directory.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSuggestionTest {

    @ParameterizedTest
    @CsvSource({
        "محمد, Mohammed",
        "فاطمة, Fatima",
        "عبد الرحمن, Abdulrahman",
        "عبدالله, Abdullah",
        "الجبوري, Al-Jubouri",
        "الموسوي, Al-Musawi",
        "مصطفى, Mustafa",
        "أحمد, Ahmed",
        "احمد, Ahmed"
    })
    void aKnownNameIsWrittenAsInPassports(String arabic, String latin) {
        assertThat(NameSuggestion.inLatin(arabic)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "Muhammad, محمد",
        "Mohamed, محمد",
        "Al-Jubouri, الجبوري",
        "Aljubouri, الجبوري",
        "al jubouri, الجبوري",
        "Abd al-Rahman, عبد الرحمن",
        "Abdulrahman, عبد الرحمن",
        "Zaynab, زينب",
        "Hussain, حسين"
    })
    void anyUsualLatinSpellingGivesTheArabicName(String latin, String arabic) {
        assertThat(NameSuggestion.inArabic(latin)).isEqualTo(arabic);
    }

    @ParameterizedTest
    @CsvSource({"درغام, Daragham", "بوتان, Butan", "القرغولي, Al-Qaraghuli"})
    void aNameThatTheHouseDoesNotKnowIsWrittenLetterByLetter(String arabic, String latin) {
        assertThat(NameSuggestion.inLatin(arabic)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({"Botan, بوتن", "Shwan, شون", "Khorshid, خورشيد"})
    void theSameForALatinName(String latin, String arabic) {
        assertThat(NameSuggestion.inArabic(latin)).isEqualTo(arabic);
    }

    @Test
    void nothingIsSuggestedForTheSameScriptOrForSigns() {
        assertThat(NameSuggestion.inArabic("محمد")).isEmpty();
        assertThat(NameSuggestion.inLatin("Mohammed")).isEmpty();
        assertThat(NameSuggestion.inArabic(null)).isEmpty();
        assertThat(NameSuggestion.inLatin("- 12")).isEmpty();
    }
}
