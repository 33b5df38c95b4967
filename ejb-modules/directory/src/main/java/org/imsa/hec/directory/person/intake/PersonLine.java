package org.imsa.hec.directory.person.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.directory.name.NameKey;
import org.imsa.hec.directory.party.Words;
import org.imsa.hec.directory.person.ContactConsent;
import org.imsa.hec.directory.person.PersonDetails;
import org.imsa.hec.directory.person.PersonMore;
import org.imsa.hec.directory.person.PersonNames;
import org.imsa.hec.directory.person.Sex;
import org.imsa.hec.kernel.intake.IntakeRow;

/** One line of a file of people, as far as it says what it says without looking anybody up. */
final class PersonLine {
    private static final Map<String, Sex> SEXES = Map.of(
            "f", Sex.FEMALE,
            "female", Sex.FEMALE,
            "woman", Sex.FEMALE,
            "انثي", Sex.FEMALE,
            "m", Sex.MALE,
            "male", Sex.MALE,
            "man", Sex.MALE,
            "ذكر", Sex.MALE);

    /** In Western or in Arabic-Indic digits. */
    private static final Pattern YEAR = Pattern.compile("\\p{Nd}{4}");

    private final IntakeRow row;

    PersonLine(IntakeRow row) {
        this.row = row;
    }

    IntakeRow row() {
        return row;
    }

    /** How the system that the file comes from calls them, with the word file before it. */
    String externalId() {
        return row.text("externalId").map(id -> "file:" + id).orElse(null);
    }

    /**
     * What the line says; each thing that cannot be read is an error of the row.
     *
     * @param specialties finds a specialty by its name
     */
    PersonDetails details(Function<String, Optional<Long>> specialties) {
        Optional<Integer> year =
                row.text("birth").filter(YEAR.asMatchPredicate()).map(Integer::valueOf);
        Optional<LocalDate> day = year.isPresent() ? Optional.empty() : row.day("birth");
        Optional<String> nationality = known("nationality", Words::country, "rule.place.country");
        Optional<Governorate> governorate = known("governorate", Words::governorate, "rule.place.unknownGovernorate");
        Optional<String> country = known("country", Words::country, "rule.place.country");
        return new PersonDetails(
                names(false),
                names(true),
                known("sex", text -> Optional.ofNullable(SEXES.get(Words.key(text))), "rule.person.unknownSex")
                        .orElse(null),
                day.orElse(null),
                year.orElse(null),
                known("specialty", specialties, "rule.specialty.unknown").orElse(null),
                row.text("email").orElse(null),
                row.text("otherEmail").orElse(null),
                row.text("phone").orElse(null),
                country.orElse(governorate.isPresent() && row.text("country").isEmpty() ? "IQ" : null),
                governorate.orElse(null),
                row.text("city").orElse(null),
                row.text("notes").orElse(null),
                more(nationality.map(List::of).orElse(List.of())));
    }

    /** The name in both scripts, as it is compared. */
    String nameKey() {
        return Words.key(names(false) + " " + names(true));
    }

    private PersonMore more(List<String> nationalities) {
        PersonLists lists = new PersonLists(row);
        return new PersonMore(
                nationalities,
                null,
                row.text("orcid").orElse(null),
                ContactConsent.NOT_ASKED,
                List.of(),
                List.of(),
                lists.languages(),
                lists.degrees(),
                lists.licences());
    }

    /** A column may hold names in either script; the script of the letters decides. */
    private PersonNames names(boolean inArabic) {
        PersonNames parts = PersonNames.of(
                part("given", inArabic),
                part("father", inArabic),
                part("grandfather", inArabic),
                part("family", inArabic));
        return parts.whole() != null ? parts : WholeName.parts(part("name", inArabic));
    }

    private String part(String column, boolean inArabic) {
        String own = "arabic" + column.substring(0, 1).toUpperCase(Locale.ROOT) + column.substring(1);
        return row.text(own)
                .filter(text -> NameKey.hasArabic(text) == inArabic)
                .or(() -> row.text(column).filter(text -> NameKey.hasArabic(text) == inArabic))
                .orElse(null);
    }

    private <T> Optional<T> known(String column, Function<String, Optional<T>> words, String rule) {
        Optional<String> text = row.text(column);
        Optional<T> found = text.flatMap(words);
        if (found.isEmpty()) {
            text.ifPresent(unknown -> row.error(rule, unknown));
        }
        return found;
    }
}
