package org.imsa.hec.directory.name;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word of a name, after {@link Spelling}.
 *
 * @param key what the name is compared and asked by
 * @param spellings what it may be found by, the key among them
 */
record NameWord(String key, Set<String> spellings) {
    private static final Map<String, String> HEADS = Map.of(
            "abd", "abd", "abdul", "abd", "abdel", "abd", "abdal", "abd", "abu", "abu", "عبد", "عبد", "ابو", "ابو");
    private static final Pattern JOINED_HEAD =
            Pattern.compile("(?<latin>abdul|abdel|abdal(?=..)|abd(?=...)|abu(?=...))(?<name>.+)"
                    + "|(?<arabic>عبد|ابو)(?:ال(?=..))?(?<part>..+)");
    private static final Pattern ARTICLE = Pattern.compile("(?:ال(?=..)|[ae]l(?=....))(?<name>.+)");
    private static final Pattern ARTICLE_OF_A_SECOND_PART = Pattern.compile("(?:ال|[ae]l)(?<name>..+)");
    private static final Pattern ARTICLE_WITHIN = Pattern.compile("..+ال(?<name>..+)");

    /** Does {@code abd} or {@code abu} wait for the word that completes it? */
    static boolean isHead(String word) {
        return HEADS.containsKey(word);
    }

    /**
     * @param article the article that was written apart from it, or empty
     * @param before the word before it, with which it may be written together (Nur al-Din, Nuraldin), or empty
     */
    static NameWord simple(String article, String before, String word) {
        if (isHead(word)) {
            return new NameWord(HEADS.get(word), Set.of(HEADS.get(word)));
        }
        Matcher head = JOINED_HEAD.matcher(word);
        if (head.matches()) {
            return joined(head, word);
        }
        String key = ending(after(ARTICLE, word));
        List<String> spellings =
                List.of(key, word, article + word, before + article + word, after(ARTICLE_WITHIN, word));
        return new NameWord(key, new TreeSet<>(spellings));
    }

    /** {@code abd} or {@code abu}, an article or none, and the word that completes it. */
    static NameWord compound(String head, String article, String word) {
        String part = after(ARTICLE_OF_A_SECOND_PART, word);
        String key = ending(HEADS.get(head) + part);
        List<String> spellings =
                List.of(key, HEADS.get(head), word, ending(part), ending(after(ARTICLE, word)), head + article + word);
        return new NameWord(key, new TreeSet<>(spellings));
    }

    private static NameWord joined(Matcher found, String word) {
        String head = HEADS.get(found.group("latin") != null ? found.group("latin") : found.group("arabic"));
        String part = found.group("latin") != null ? found.group("name") : found.group("part");
        String key = ending(head + part);
        return new NameWord(key, new TreeSet<>(List.of(key, word, ending(part))));
    }

    /** Latin spellings of ta marbuta: Fatimah and Fatima, Abdullah and Abdulla. */
    private static String ending(String word) {
        return word.length() > 3 && word.endsWith("ah") ? word.substring(0, word.length() - 1) : word;
    }

    private static String after(Pattern article, String word) {
        Matcher found = article.matcher(word);
        return found.matches() ? found.group("name") : word;
    }
}
