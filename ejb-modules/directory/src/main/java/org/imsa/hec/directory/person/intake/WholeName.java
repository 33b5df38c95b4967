package org.imsa.hec.directory.person.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.imsa.hec.directory.person.PersonNames;

/** The parts of a name that stands in one cell: given, father's, grandfather's and family name, as many as there are. */
final class WholeName {
    private static final Pattern TOGETHER =
            Pattern.compile("(?i)(?<=^|\\s)(abd|abdul|abu|al|el|bin|ibn|عبد|أبو|ابو|ال|بن|ابن)\\s+(?=\\S)");
    private static final char KEPT_BLANK = '\u00A0';

    private WholeName() {}

    /** None for null. What goes beyond four parts is taken for a part of the grandfather's name. */
    static PersonNames parts(String name) {
        if (name == null) {
            return PersonNames.of(null, null, null, null);
        }
        List<String> words = List.of(TOGETHER.matcher(name.strip().replace(KEPT_BLANK, ' '))
                .replaceAll("$1" + KEPT_BLANK)
                .split(" +"));
        int last = words.size() - 1;
        return PersonNames.of(
                word(words, 0),
                last >= 2 ? word(words, 1) : null,
                last >= 3 ? String.join(" ", words.subList(2, last)).replace(KEPT_BLANK, ' ') : null,
                last >= 1 ? word(words, last) : null);
    }

    private static String word(List<String> words, int at) {
        return words.get(at).replace(KEPT_BLANK, ' ');
    }
}
