package org.imsa.hec.directory.name;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What two records of people, or of organisations, are compared by; whatever is not known is null or empty.
 *
 * @param sex as a word of the system that gives it; compared as it is
 * @param phones in any notation; their last nine digits are compared
 * @param emails in any case
 * @param governorate as a word of the system that gives it
 */
public record PersonSketch(
        String latin,
        String arabic,
        LocalDate birthDate,
        Integer birthYear,
        String sex,
        Set<String> phones,
        Set<String> emails,
        String governorate)
        implements Serializable {
    private static final int DIGITS_THAT_COUNT = 9;

    public PersonSketch {
        phones = levelled(phones, PersonSketch::digits);
        emails = levelled(emails, email -> email.strip().toLowerCase(Locale.ROOT));
    }

    /** Somebody of whom nothing but the name is known. */
    public static PersonSketch named(String latin, String arabic) {
        return new PersonSketch(latin, arabic, null, null, null, Set.of(), Set.of(), null);
    }

    List<String> names() {
        return Stream.of(latin, arabic).filter(Objects::nonNull).toList();
    }

    private static Set<String> levelled(Set<String> values, java.util.function.UnaryOperator<String> level) {
        Set<String> levelled = new HashSet<>();
        values.stream()
                .filter(Objects::nonNull)
                .map(level)
                .filter(value -> !value.isEmpty())
                .forEach(levelled::add);
        return levelled;
    }

    private static String digits(String phone) {
        String digits = phone.codePoints()
                .filter(Character::isDigit)
                .map(digit -> '0' + Character.digit(digit, 10))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return digits.length() < DIGITS_THAT_COUNT ? "" : digits.substring(digits.length() - DIGITS_THAT_COUNT);
    }
}
