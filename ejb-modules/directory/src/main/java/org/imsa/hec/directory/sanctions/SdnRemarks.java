package org.imsa.hec.directory.sanctions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the remarks of {@code sdn.csv} hold, between semicolons: {@code DOB 30 Jul 1957; alt. DOB 1958; POB Jeddah, Saudi
 * Arabia; Passport 123 (Iraq); Gender Male; a.k.a. 'H7'.} They are cut after 1,000 letters by whoever publishes the list.
 */
final class SdnRemarks {
    private static final Pattern PART =
            Pattern.compile("(?:alt\\. )?(?<what>DOB|POB|nationality|citizen|Gender|a\\.k\\.a\\.) (?<text>.+)");
    private static final Pattern PAPER = Pattern.compile(
            "(?:alt\\. )?(?:Passport|National ID No\\.|Identification Number|Personal ID Card|Cedula No\\.|SSN|Driver's License No\\.) .+");

    final List<String> births = new ArrayList<>();
    final List<String> birthPlaces = new ArrayList<>();
    final List<String> nationalities = new ArrayList<>();
    final List<String> papers = new ArrayList<>();
    final List<String> weakAliases = new ArrayList<>();
    String sex;

    /** @param text null for none */
    static SdnRemarks read(String text) {
        SdnRemarks remarks = new SdnRemarks();
        if (text != null) {
            for (String part : text.split(";")) {
                remarks.take(part.strip().replaceFirst("\\.$", ""));
            }
        }
        return remarks;
    }

    private void take(String part) {
        Matcher found = PART.matcher(part);
        if (found.matches()) {
            put(found.group("what"), found.group("text").strip());
        } else if (PAPER.matcher(part).matches()) {
            papers.add(part.replaceFirst("^alt\\. ", ""));
        }
    }

    private void put(String what, String text) {
        switch (what) {
            case "DOB" -> births.add(text);
            case "POB" -> birthPlaces.add(text);
            case "Gender" -> sex = text;
            case "a.k.a." -> weakAliases.add(text.replaceAll("^['\"]|['\"]$", ""));
            default -> nationalities.add(text);
        }
    }
}
