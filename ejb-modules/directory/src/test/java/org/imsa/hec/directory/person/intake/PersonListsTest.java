package org.imsa.hec.directory.person.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.imsa.hec.directory.person.Degree;
import org.imsa.hec.directory.person.LanguageLevel;
import org.imsa.hec.directory.person.LanguageSkill;
import org.imsa.hec.directory.person.Licence;
import org.imsa.hec.directory.person.LicenceStatus;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.intake.IntakeRow;
import org.junit.jupiter.api.Test;

class PersonListsTest {

    @Test
    void languagesAreReadInTheWordsOfEitherLanguage() {
        assertThat(lists("languages", "Arabic (native); English: fluent;\nfr - B2 ;Kurdish")
                        .languages())
                .containsExactly(
                        LanguageSkill.of("ar", LanguageLevel.NATIVE),
                        LanguageSkill.of("en", LanguageLevel.FLUENT),
                        LanguageSkill.of("fr", LanguageLevel.WORKING),
                        LanguageSkill.of("ku", LanguageLevel.WORKING));
        assertThat(lists("languages", "العربية (اللغة الأم)؛ الإنكليزية (بطلاقة)؛ كردي: مبتدئ")
                        .languages())
                .containsExactly(
                        LanguageSkill.of("ar", LanguageLevel.NATIVE),
                        LanguageSkill.of("en", LanguageLevel.FLUENT),
                        LanguageSkill.of("ku", LanguageLevel.BASIC));
    }

    @Test
    void aDegreeIsItsTitleWhereWhenAndInWhichCountry() {
        assertThat(lists("degrees", "MBChB, University of Baghdad, 1998, Iraq; FRCS (Glasgow) 2005; PhD")
                        .degrees())
                .containsExactly(
                        Degree.of("MBChB", "University of Baghdad", 1998, "IQ"),
                        Degree.of("FRCS (Glasgow)", null, 2005, null),
                        Degree.of("PhD", null, null, null));
        assertThat(lists("degrees", "بكالوريوس طب، جامعة بغداد، ١٩٩٨، العراق").degrees())
                .containsExactly(Degree.of("بكالوريوس طب", "جامعة بغداد", 1998, "IQ"));
    }

    @Test
    void aLicenceIsWhoGaveItItsNumberItsStatusAndItsDays() {
        assertThat(lists(
                                "licences",
                                "Iraqi Medical Association, 12345, active, until 2027-05-01;"
                                        + " GMC | 7654321 | 2010-01-01 | 2020-12-31 | expired; Texas Board, since 2015-03-01")
                        .licences())
                .containsExactly(
                        Licence.of(
                                "Iraqi Medical Association",
                                "12345",
                                null,
                                LocalDate.of(2027, 5, 1),
                                LicenceStatus.ACTIVE),
                        Licence.of(
                                "GMC",
                                "7654321",
                                LocalDate.of(2010, 1, 1),
                                LocalDate.of(2020, 12, 31),
                                LicenceStatus.LAPSED),
                        Licence.of("Texas Board", null, LocalDate.of(2015, 3, 1), null, LicenceStatus.ACTIVE));
    }

    @Test
    void whatCannotBeReadIsSaidOneByOne() {
        IntakeRow row = IntakeRow.of(
                2,
                Map.of(
                        "languages",
                        "Klingonese; English (sort of)",
                        "degrees",
                        "1998; MBChB 1998 2001",
                        "licences",
                        "2027-05-01; A, B, C, D; GMC, 2020-01-01, 2010-01-01"));
        PersonLists lists = new PersonLists(row);

        assertThat(lists.languages()).isEmpty();
        assertThat(lists.degrees()).isEmpty();
        assertThat(lists.licences()).isEmpty();
        assertThat(row.reasons())
                .extracting(Message::key)
                .containsExactly(
                        "rule.person.unreadLanguage",
                        "rule.person.unreadLanguage",
                        "rule.person.unreadDegree",
                        "rule.person.unreadDegree",
                        "rule.person.unreadLicence",
                        "rule.person.unreadLicence",
                        "rule.dates.order");
    }

    @Test
    void anEmptyCellListsNothing() {
        assertThat(lists("languages", " ; ").languages()).isEqualTo(List.of());
        assertThat(lists("notes", "x").degrees()).isEmpty();
    }

    private static PersonLists lists(String column, String cell) {
        return new PersonLists(IntakeRow.of(2, Map.of(column, cell)));
    }
}
