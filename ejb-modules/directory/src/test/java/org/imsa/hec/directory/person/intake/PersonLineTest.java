package org.imsa.hec.directory.person.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.directory.person.PersonDetails;
import org.imsa.hec.directory.person.Sex;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.intake.IntakeRow;
import org.junit.jupiter.api.Test;

class PersonLineTest {

    @Test
    void eachColumnIsReadInTheWordsOfEitherLanguage() {
        PersonDetails details = details(Map.of(
                "given",
                "ليلى",
                "family",
                "الجبوري",
                "sex",
                "أنثى",
                "governorate",
                "البصرة",
                "birth",
                "1980-07-01",
                "nationality",
                "العراق",
                "arabicGiven",
                "",
                "specialty",
                "Cardiology"));

        assertThat(details.arabic().whole()).isEqualTo("ليلى الجبوري");
        assertThat(details.latin().whole()).isNull();
        assertThat(details.sex()).isEqualTo(Sex.FEMALE);
        assertThat(details.governorate()).isEqualTo(Governorate.BASRA);
        assertThat(details.country()).isEqualTo("IQ");
        assertThat(details.birthDate()).isEqualTo(LocalDate.of(1980, 7, 1));
        assertThat(details.more().nationalities()).containsExactly("IQ");
        assertThat(details.specialtyId()).isEqualTo(7);
    }

    @Test
    void aYearAloneMayBeAllThatIsKnownInDigitsOfEitherScript() {
        assertThat(details(Map.of("given", "Layla", "birth", "١٩٨٠")).birthYear())
                .isEqualTo(1980);
        assertThat(details(Map.of("given", "Layla", "birth", "1980")).birthDate())
                .isNull();
    }

    @Test
    void whatCannotBeReadIsSaidColumnByColumn() {
        IntakeRow row = row(Map.of(
                "given",
                "Layla",
                "sex",
                "perhaps",
                "governorate",
                "Atlantis",
                "country",
                "Nowhere",
                "birth",
                "soon",
                "specialty",
                "Astrology"));
        new PersonLine(row).details(PersonLineTest::specialty);

        assertThat(row.reasons())
                .extracting(Message::key)
                .containsExactlyInAnyOrder(
                        "rule.person.unknownSex",
                        "rule.place.unknownGovernorate",
                        "rule.place.country",
                        "rule.intake.notADay",
                        "rule.specialty.unknown");
    }

    @Test
    void aCountryMayBeNamedInManyWays() {
        assertThat(List.of("Sweden", "السويد", "SE", "swe", "SWEDEN")).allSatisfy(word -> assertThat(
                        details(Map.of("given", "Layla", "country", word)).country())
                .isEqualTo("SE"));
        assertThat(details(Map.of("given", "Layla", "country", "UK")).country()).isEqualTo("GB");
    }

    private static PersonDetails details(Map<String, String> cells) {
        return new PersonLine(row(cells)).details(PersonLineTest::specialty);
    }

    private static IntakeRow row(Map<String, String> cells) {
        return IntakeRow.of(2, cells);
    }

    private static Optional<Long> specialty(String text) {
        return text.equals("Cardiology") ? Optional.of(7L) : Optional.empty();
    }
}
