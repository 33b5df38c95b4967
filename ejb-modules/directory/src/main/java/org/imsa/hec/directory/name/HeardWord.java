package org.imsa.hec.directory.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A word of a name, for whoever compares one name with many and so keeps the words of the many ready. */
public final class HeardWord {
    private static final char TA_MARBUTA = '\u0629';
    private static final char TA = '\u062A';

    /** The name of God behind another word than Abd is written with it or apart: Nasrallah, Nasr Allah. */
    private static final Pattern OF_GOD =
            Pattern.compile("(?i)(?<!^|\\s)(?<!(?:^|\\s|-)(?:abd|عبد))[\\s-]+(?=(?:u|a)llah(?:\\s|$)|الله(?:\\s|$))");

    /** Its l is written twice in Arabic and heard once in names. */
    private static final Pattern GOD_WITHIN = Pattern.compile("(?<=\\p{L})(?<!عبد)الله(?=\\s|$)");

    private final List<SoundWord> readings;
    private final Set<String> keys = new TreeSet<>();

    private HeardWord(List<SoundWord> readings) {
        this.readings = readings;
        readings.forEach(reading -> keys.addAll(reading.keys()));
    }

    /** The words of a name; initials and what has no sound do not count. Empty for a name that cannot be compared. */
    public static List<HeardWord> of(String name) {
        if (name == null) {
            return List.of();
        }
        String joined =
                GOD_WITHIN.matcher(OF_GOD.matcher(name.strip()).replaceAll("")).replaceAll("اله");
        List<SoundWord> words = NameWords.of(joined);
        List<SoundWord> withTa = joined.indexOf(TA_MARBUTA) < 0 ? words : NameWords.of(joined.replace(TA_MARBUTA, TA));
        return IntStream.range(0, words.size())
                .filter(i -> !words.get(i).isInitial())
                .mapToObj(i -> new HeardWord(readings(words.get(i), i < withTa.size() ? withTa.get(i) : words.get(i))))
                .filter(word -> !word.keys.isEmpty())
                .toList();
    }

    /** A ta marbuta is heard as t in some names, which are romanised so: Izzat, Hikmat. */
    private static List<SoundWord> readings(SoundWord word, SoundWord withTa) {
        List<SoundWord> readings = new ArrayList<>(List.of(word));
        if (!withTa.text().equals(word.text())) {
            readings.add(withTa);
        }
        return readings;
    }

    /** As it is compared: levelled, without its article. */
    public String text() {
        return readings.get(0).text();
    }

    /** Under which words that may sound alike meet; never empty. */
    public Set<String> keys() {
        return keys;
    }

    /** 0 to 1: how alike the two sound, in whichever scripts they are written. */
    public double likeness(HeardWord other) {
        if (text().equals(other.text())) {
            return 1;
        }
        return readings.stream()
                .flatMap(one -> other.readings.stream().map(one::soundsLike))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }
}
