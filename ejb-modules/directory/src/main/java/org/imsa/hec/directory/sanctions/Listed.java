package org.imsa.hec.directory.sanctions;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One entry of the list, as its three files tell of it.
 *
 * @param number ent_num of the list
 * @param weakAliases nicknames and other names too common to go by: the list puts them into the remarks, in quotes
 * @param births as the list writes them: {@code 30 Jul 1957}, {@code circa 1958}, {@code 1985 to 1987}
 * @param papers passports and identity cards
 * @param sex as the list writes it; may be null, and so may title and remarks
 */
public record Listed(
        long number,
        ListedKind kind,
        String name,
        List<String> programmes,
        String title,
        List<String> aliases,
        List<String> weakAliases,
        List<String> births,
        List<String> birthPlaces,
        List<String> nationalities,
        List<String> papers,
        String sex,
        List<String> addresses,
        String remarks)
        implements Serializable {
    private static final Pattern YEARS =
            Pattern.compile("\\b((?:1[89]|20)\\d\\d)\\b(?:\\s+to\\s+(?:\\D*)((?:1[89]|20)\\d\\d)\\b)?");

    /** Names that trigger a match. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    /** Every year in which this person may have been born; empty if the list tells none. */
    public Set<Integer> birthYears() {
        Set<Integer> years = new TreeSet<>();
        for (String birth : births) {
            Matcher found = YEARS.matcher(birth);
            while (found.find()) {
                int first = Integer.parseInt(found.group(1));
                int last = found.group(2) == null ? first : Integer.parseInt(found.group(2));
                IntStream.rangeClosed(first, last).forEach(years::add);
            }
        }
        return years;
    }
}
