package org.imsa.hec.directory.person;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.kernel.RuleBroken;

/** Texts of a form, cleaned. */
final class Texts {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private Texts() {}

    static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A code of ISO 3166-1; null for blank. */
    static String country(String code) {
        String clean = clean(code);
        RuleBroken.unless(clean == null || COUNTRIES.contains(clean), "rule.place.country", String.valueOf(clean));
        return clean;
    }

    /** A code of ISO 639-1. */
    static String language(String code) {
        String clean = clean(code);
        RuleBroken.unless(
                clean != null && LANGUAGES.contains(clean), "rule.language.unknown", clean == null ? "" : clean);
        return clean;
    }

    /** What is known of these, in one line for the timeline. */
    static String line(Object... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.toString().isEmpty())
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
    }
}
