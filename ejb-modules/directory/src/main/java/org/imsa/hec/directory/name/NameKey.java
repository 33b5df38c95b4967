package org.imsa.hec.directory.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The spelling under which a name is stored for search and comparison, so that whoever types it in another of the usual
 * ways, in the same script, finds it: letters are levelled by {@link Spelling}; the article ({@code al-}, {@code el-},
 * {@code ال}) and {@code bin} do not count; {@code abd al-X} and {@code abu X} are one word, however they are spaced.
 *
 * <p>A name is stored with more words than it is asked by: also with the parts of a compound and with words as they were
 * typed, so that a part, or half a word while the user is still typing, finds it.
 */
public final class NameKey {
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ال");
    private static final Set<String> SON_OF = Set.of("bin", "ibn", "بن", "ابن");
    private static final Pattern SUN_LETTER_ARTICLE =
            Pattern.compile("(?i)(?<!\\p{L})(?:a[rstdnz]|ash)[-\\u2010\\u2011]");
    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_KEY = 300;

    private NameKey() {}

    /** The words to ask for: a name is found if each of them begins one of its {@link #index} words. */
    public static List<String> words(String text) {
        return parse(text).stream()
                .map(NameWord::key)
                .map(NameKey::cut)
                .distinct()
                .toList();
    }

    /** The words to store, of both scripts of a name; either may be null. */
    public static Set<String> index(String latin, String arabic) {
        Set<String> words = new TreeSet<>();
        for (String name : new String[] {latin, arabic}) {
            parse(name).forEach(word -> words.addAll(word.spellings()));
            typed(name).stream().filter(SON_OF::contains).forEach(words::add);
        }
        return words.stream().map(NameKey::cut).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Two names of one script are taken for the same name if their keys are equal; the order of the words does not count.
     * Null if the name is null or has neither letter nor digit.
     */
    public static String of(String name) {
        String key = String.join(" ", words(name).stream().sorted().toList());
        return key.isEmpty() ? null : key.substring(0, Math.min(key.length(), LONGEST_KEY));
    }

    public static boolean hasArabic(String text) {
        return has(Character.UnicodeScript.ARABIC, text);
    }

    public static boolean hasLatin(String text) {
        return has(Character.UnicodeScript.LATIN, text);
    }

    private static boolean has(Character.UnicodeScript script, String text) {
        return text != null && text.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == script);
    }

    static List<String> typed(String text) {
        return text == null
                ? List.of()
                : Spelling.words(SUN_LETTER_ARTICLE.matcher(text).replaceAll("al "));
    }

    private static List<NameWord> parse(String text) {
        List<String> typed = typed(text);
        List<NameWord> words = new ArrayList<>();
        String before = "";
        String head = "";
        String article = "";
        for (String word : typed) {
            if (ARTICLES.contains(word)) {
                article = word;
            } else if (SON_OF.contains(word)) {
                article = "";
                before = "";
            } else if (head.isEmpty() && NameWord.isHead(word)) {
                head = word;
            } else {
                words.add(
                        head.isEmpty()
                                ? NameWord.simple(article, before, word)
                                : NameWord.compound(head, article, word));
                before = word;
                head = "";
                article = "";
            }
        }
        if (!head.isEmpty()) {
            words.add(NameWord.simple("", "", head));
        }
        return words.isEmpty()
                ? typed.stream().map(word -> NameWord.simple("", "", word)).toList()
                : words;
    }

    static String cut(String word) {
        return word.substring(0, Math.min(word.length(), LONGEST_WORD));
    }
}
