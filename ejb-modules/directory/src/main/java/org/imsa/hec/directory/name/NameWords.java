package org.imsa.hec.directory.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a name apart into the words that are heard: titles, {@code bin} and articles do not count; {@code abd al-X}, {@code
 * abu X}, {@code dhu al-X} and {@code X al-din} are one word however they are spaced; a family name before a comma goes
 * behind the others.
 */
final class NameWords {
    private static final Pattern COMMA = Pattern.compile("\\s*[,\\u060C]\\s*");
    private static final Set<String> SON_OF = Set.of("bin", "ibn", "ben", "bint", "بن", "ابن", "بنت");
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ال", "ad");
    private static final Set<String> TITLES = Set.of(
            "dr",
            "prof",
            "mr",
            "mrs",
            "ms",
            "miss",
            "eng",
            "sheikh",
            "shaikh",
            "haj",
            "hajj",
            "sayyid",
            "doctor",
            "professor",
            "د",
            "م",
            "ا",
            "دكتور",
            "الدكتور",
            "دكتوره",
            "الدكتوره",
            "الحاج",
            "الشيخ",
            "السيد",
            "السيده",
            "المهندس",
            "الاستاذ",
            "استاذ",
            "اد");
    private static final Map<String, String> HEADS = Map.ofEntries(
            Map.entry("abd", "abd"),
            Map.entry("abdul", "abd"),
            Map.entry("abdel", "abd"),
            Map.entry("abdal", "abd"),
            Map.entry("abdol", "abd"),
            Map.entry("عبد", "abd"),
            Map.entry("abu", "abu"),
            Map.entry("abo", "abu"),
            Map.entry("abou", "abu"),
            Map.entry("ابو", "abu"),
            Map.entry("um", "um"),
            Map.entry("umm", "um"),
            Map.entry("ام", "um"),
            Map.entry("dhu", "du"),
            Map.entry("zul", "du"),
            Map.entry("dhul", "du"),
            Map.entry("thul", "du"),
            Map.entry("thu", "du"),
            Map.entry("ذو", "du"),
            Map.entry("ذي", "du"));
    private static final Pattern JOINED_HEAD =
            Pattern.compile("(?<abd>abd[aeou]l(?=...)|abd[aeiou]?(?=[^aeiou]..))(?<a>.+)"
                    + "|(?<abu>abu(?=....))(?<b>.+)|(?<du>(?:dhu|zu|thu)l(?=f))(?<d>.+)"
                    + "|(?<abda>عبد(?:ال)?(?=..))(?<aa>.+)|(?<abua>ابو(?:ال)?(?=...))(?<ba>.+)|(?<dua>ذوال)(?<da>..+)");
    private static final Set<String> FAITH =
            Set.of("din", "deen", "dine", "addin", "eddin", "eddine", "uddin", "دين", "الدين");
    private static final Pattern JOINED_FAITH =
            Pattern.compile("(?<latin>...*?)(?:[aeu]l?|l)?d?d(?:in|een|ine|yn)|(?<arabic>..+)الدين");
    private static final Pattern GOD = Pattern.compile("a?l?lah?|(?:ال)?له");
    private static final Pattern ARTICLE = Pattern.compile("(?:ال(?=..)|[ae]l(?=....))(?<rest>.+)");
    private static final Pattern ASSIMILATED = Pattern.compile("[ae](?=ss|zz|tt|nn|rr|dd|sh)(?<rest>.{5,})");

    private final List<SoundWord> words = new ArrayList<>();
    private String head;
    private String headTyped = "";
    private boolean article;

    private NameWords() {}

    static List<SoundWord> of(String name) {
        if (name == null) {
            return List.of();
        }
        String[] parts = COMMA.split(name.strip());
        boolean familyFirst = parts.length == 2 && !parts[0].isBlank();
        return new NameWords().take(NameKey.typed(familyFirst ? parts[1] + " " + parts[0] : name));
    }

    private List<SoundWord> take(List<String> typed) {
        typed.subList(titles(typed), typed.size()).forEach(this::word);
        if (head != null) {
            words.add(SoundWord.of(head));
        }
        words.removeIf(SoundWord::isSilent);
        return words;
    }

    /** How many words at the beginning are titles; a name of a title alone is no title. */
    private static int titles(List<String> typed) {
        int count = 0;
        while (count < typed.size() - 1 && TITLES.contains(typed.get(count))) {
            count++;
        }
        return count;
    }

    private void word(String word) {
        if (FAITH.contains(word) && !words.isEmpty()) {
            SoundWord last = words.remove(words.size() - 1);
            words.add(faith(last.text(), last.typed() + word));
        } else if (ARTICLES.contains(word)) {
            article = true;
            headTyped += word;
        } else if (SON_OF.contains(word)) {
            article = false;
        } else if (head == null && HEADS.containsKey(word)) {
            head = HEADS.get(word);
            headTyped = word;
        } else {
            words.add(head != null ? compound(head, word, headTyped + word) : simple(word));
            head = null;
            article = false;
        }
    }

    private SoundWord simple(String word) {
        Matcher joined = JOINED_HEAD.matcher(word);
        if (joined.matches()) {
            return joined(joined);
        }
        Matcher faith = JOINED_FAITH.matcher(word);
        if (faith.matches()) {
            return faith(faith.group("latin") != null ? faith.group("latin") : faith.group("arabic"), word);
        }
        Matcher found = ARTICLE.matcher(word);
        Matcher assimilated = ASSIMILATED.matcher(word);
        if (found.matches()) {
            return withReadings(found.group("rest"), word);
        }
        return assimilated.matches() ? withReadings(assimilated.group("rest"), word) : plain(word);
    }

    private SoundWord plain(String word) {
        return new SoundWord(word, (article ? articleOf(word) : "") + word, null, endings(word), article);
    }

    private static String articleOf(String word) {
        return NameKey.hasArabic(word) ? "ال" : "al";
    }

    private static SoundWord withReadings(String rest, String whole) {
        List<Sound> readings = new ArrayList<>(endings(rest));
        readings.addAll(endings(whole));
        return new SoundWord(rest, whole, null, readings, true);
    }

    /** Latin h at the end is often ta marbuta and not heard. */
    private static List<Sound> endings(String word) {
        List<Sound> readings = new ArrayList<>(SoundReader.readings(word));
        if (word.length() > 3 && (word.endsWith("ah") || word.endsWith("eh"))) {
            readings.addAll(SoundReader.readings(word.substring(0, word.length() - 1)));
        }
        return readings;
    }

    private static SoundWord joined(Matcher found) {
        for (String[] kind :
                new String[][] {{"abd", "a"}, {"abda", "aa"}, {"abu", "b"}, {"abua", "ba"}, {"du", "d"}, {"dua", "da"}
                }) {
            if (found.group(kind[0]) != null) {
                return compound(kind[0].replaceAll("a$", ""), found.group(kind[1]), found.group());
            }
        }
        throw new IllegalStateException(found.group());
    }

    private static SoundWord compound(String head, String word, String typed) {
        if (GOD.matcher(word).matches()) {
            return new SoundWord(head + "الله", typed, head, List.of(SoundReader.read("la")), false);
        }
        Matcher found = ARTICLE.matcher(word);
        String part = found.matches() ? found.group("rest") : word;
        return new SoundWord(head + part, typed, head, endings(part), false);
    }

    private static SoundWord faith(String word, String typed) {
        Sound sound = SoundReader.read(word).and(SoundReader.read("din"));
        return new SoundWord(word + "دين", typed, null, List.of(sound), false);
    }
}
