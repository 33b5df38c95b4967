package org.imsa.hec.kernel.intake;

import java.util.List;

/**
 * One thing that a kind of import can read from a file. Its label is the message {@code intake.<kind>.<key>}.
 *
 * @param required the check cannot begin before a column of the file is chosen for it
 * @param synonyms headers by which it is recognised, in English and Arabic, whatever their case, blanks and hyphens
 */
public record IntakeColumn(String key, boolean required, List<String> synonyms) {

    public static IntakeColumn required(String key, String... synonyms) {
        return new IntakeColumn(key, true, List.of(synonyms));
    }

    public static IntakeColumn optional(String key, String... synonyms) {
        return new IntakeColumn(key, false, List.of(synonyms));
    }
}
