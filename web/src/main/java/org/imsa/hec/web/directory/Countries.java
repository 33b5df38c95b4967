package org.imsa.hec.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.directory.name.NameKey;
import org.imsa.hec.web.shell.Messages;

/** The countries of ISO 3166-1 by their names in both languages, and places in the reader's words. */
@Named
@ApplicationScoped
public class Countries {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final int LONGEST = 12;

    private final Map<String, Set<String>> words = Stream.of(Locale.getISOCountries())
            .collect(Collectors.toMap(
                    code -> code, code -> NameKey.index(name(code, Locale.ENGLISH), name(code, ARABIC))));

    /** Codes of the countries whose name, in either language, has all typed words. */
    public List<String> complete(String typed) {
        List<String> asked = NameKey.words(typed);
        Locale language = Messages.current().language();
        return words.keySet().stream()
                .filter(code -> asked.stream().allMatch(word -> hasWord(code, word)))
                .sorted(Comparator.comparing(code -> name(code, language), Collator.getInstance(language)))
                .limit(LONGEST)
                .toList();
    }

    /** The name of this country for the reader; empty for none. */
    public String name(String code) {
        return code == null || code.isEmpty()
                ? ""
                : name(code, Messages.current().language());
    }

    /** The names of these countries for the reader, in one line. */
    public String names(List<String> codes) {
        return codes.stream()
                .map(this::name)
                .collect(Collectors.joining(Messages.current().text("common.listComma")));
    }

    /** City, governorate and country in one line, as far as they are known. */
    public String place(String city, Governorate governorate, String code) {
        Messages messages = Messages.current();
        return Stream.of(isNamed(city, governorate) ? null : city, messages.write(governorate), name(code))
                .filter(part -> part != null && !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(messages.text("common.listComma")));
    }

    /** Is the city called as its governorate, in either language? Then once is enough. */
    private static boolean isNamed(String city, Governorate governorate) {
        return city != null
                && governorate != null
                && Stream.of(Locale.ENGLISH, ARABIC)
                        .map(language -> new Messages(language, ZoneOffset.UTC).write(governorate))
                        .anyMatch(name -> Objects.equals(NameKey.of(name), NameKey.of(city)));
    }

    private boolean hasWord(String code, String word) {
        return code.equalsIgnoreCase(word) || words.get(code).stream().anyMatch(known -> known.startsWith(word));
    }

    private static String name(String code, Locale language) {
        return new Locale("", code).getDisplayCountry(language);
    }
}
