package org.imsa.hec.directory.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final PersonNames LAYLA = PersonNames.of("Layla", "Hasan", null, "Karim");
    private static final PersonNames LAYLA_IN_ARABIC = PersonNames.of("ليلى", "حسن", null, "كريم");

    private final Person person = new Person("P-2026-0001", null, Instant.EPOCH);

    @Test
    void theNameIsMadeOfThePartsThatAreKnown() {
        person.describe(details(LAYLA, LAYLA_IN_ARABIC), TODAY);

        assertThat(person.name()).hasToString("Layla Hasan Karim / ليلى حسن كريم");
    }

    @Test
    void oneScriptIsEnough() {
        person.describe(details(PersonNames.none(), LAYLA_IN_ARABIC), TODAY);

        assertThat(person.name().latin()).isNull();
        assertThat(person.name().arabic()).isEqualTo("ليلى حسن كريم");
    }

    @Test
    void aPersonWithoutAnyNameIsRefused() {
        assertThatThrownBy(() -> person.describe(details(PersonNames.none(), PersonNames.none()), TODAY))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("rule.name.missing");
    }

    @Test
    void aFamilyNameAloneIsRefused() {
        PersonNames familyOnly = PersonNames.of(null, null, null, "Karim");

        assertThatThrownBy(() -> person.describe(details(familyOnly, PersonNames.none()), TODAY))
                .hasMessageContaining("rule.person.givenName");
    }

    @Test
    void aNameInTheFieldOfTheOtherScriptIsRefused() {
        assertThatThrownBy(() -> person.describe(details(LAYLA_IN_ARABIC, PersonNames.none()), TODAY))
                .hasMessageContaining("rule.name.notLatin");
        assertThatThrownBy(() -> person.describe(details(PersonNames.none(), LAYLA), TODAY))
                .hasMessageContaining("rule.name.notArabic");
    }

    @Test
    void theYearOfBirthFollowsFromTheDay() {
        assertThat(Birth.of(LocalDate.of(1980, 7, 1), null, TODAY).year()).isEqualTo(1980);
    }

    @Test
    void theYearOfBirthMayBeAllThatIsKnown() {
        assertThat(Birth.of(null, 1950, TODAY)).hasToString("1950");
    }

    @Test
    void aDayAndAYearOfBirthThatDisagreeAreRefused() {
        assertThatThrownBy(() -> Birth.of(LocalDate.of(1980, 7, 1), 1981, TODAY))
                .hasMessageContaining("rule.birth.yearDiffers");
    }

    @Test
    void nobodyIsBornTomorrowOrBeforeNineteenHundred() {
        assertThatThrownBy(() -> Birth.of(TODAY.plusDays(1), null, TODAY))
                .hasMessageContaining("rule.birth.outOfRange");
        assertThatThrownBy(() -> Birth.of(null, 2027, TODAY)).hasMessageContaining("rule.birth.outOfRange");
        assertThatThrownBy(() -> Birth.of(null, 1899, TODAY)).hasMessageContaining("rule.birth.outOfRange");
        assertThat(Birth.of(TODAY, null, TODAY).day()).isEqualTo(TODAY);
    }

    @Test
    void aGovernorateIsInIraq() {
        assertThatThrownBy(() -> person.describe(livingIn("US", Governorate.BASRA), TODAY))
                .hasMessageContaining("rule.place.governorate");
    }

    @Test
    void aCountryIsOneOfIso3166() {
        assertThatThrownBy(() -> person.describe(livingIn("XX", null), TODAY))
                .hasMessageContaining("rule.place.country");
    }

    @Test
    void anEmailAddressIsKeptInSmallLetters() {
        person.describe(withEmail(" Layla@Example.ORG "), TODAY);

        assertThat(person.contact().email()).isEqualTo("layla@example.org");
    }

    @Test
    void whatIsNoEmailAddressIsRefused() {
        assertThatThrownBy(() -> person.describe(withEmail("layla at example"), TODAY))
                .hasMessageContaining("rule.contact.email");
    }

    @Test
    void aWholeNameFromAnImportReadsAsItCame() {
        person.broughtBy("Mohammed Abdullah  Al-Jubouri", null);

        assertThat(person.name().latin()).isEqualTo("Mohammed Abdullah Al-Jubouri");
        assertThat(person.latin().family()).isEqualTo("Al-Jubouri");
        assertThat(person.name().arabic()).isNull();
    }

    @Test
    void anArabicNameFromAnImportIsKeptAsArabic() {
        person.broughtBy("زينب الربيعي", null);

        assertThat(person.name().arabic()).isEqualTo("زينب الربيعي");
        assertThat(person.name().latin()).isNull();
    }

    @Test
    void aNameFromAnImportThatMixesScriptsIsKeptAsArabic() {
        person.broughtBy("زينب الربيعي (Zaynab)", null);

        assertThat(person.name()).hasToString("زينب الربيعي (Zaynab)");
    }

    private static PersonDetails details(PersonNames latin, PersonNames arabic) {
        return new PersonDetails(latin, arabic, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static PersonDetails livingIn(String country, Governorate governorate) {
        return new PersonDetails(
                LAYLA, PersonNames.none(), null, null, null, null, null, null, null, country, governorate, null, null);
    }

    private static PersonDetails withEmail(String email) {
        return new PersonDetails(
                LAYLA, PersonNames.none(), null, null, null, null, email, null, null, null, null, null, null);
    }
}
