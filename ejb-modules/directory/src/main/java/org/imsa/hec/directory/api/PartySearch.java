package org.imsa.hec.directory.api;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.imsa.hec.directory.name.NameKey;
import org.imsa.hec.kernel.list.ListQuery;

/** Search by the name of a party, in the list of any context that names {@link PartyWord} in its persistence unit. */
public final class PartySearch {

    private static final Pattern NUMBER = Pattern.compile("(?i)[a-z]{1,3}-\\d[\\d-]*");

    private PartySearch() {}

    /**
     * The same as {@link #named}, unless the text looks like the beginning of a reference number: then the rows whose number
     * begins so.
     *
     * @param number JPQL path of the reference number in this list
     */
    public static <R> ListQuery<R> numberedOrNamed(ListQuery<R> list, String number, String partyId, String text) {
        boolean isNumber = text != null && NUMBER.matcher(text.strip()).matches();
        return isNumber
                ? list.when(
                        true,
                        number + " like :number",
                        "number",
                        ListQuery.startsWith(text).toUpperCase(Locale.ROOT))
                : named(list, partyId, text);
    }

    /**
     * Keeps the rows whose party has, for each typed word, a word that begins with it; in either script, by the spelling
     * rules of the house. A text without a single letter or digit finds nothing; null or blank filters nothing.
     *
     * @param partyId JPQL path of the party's id in this list, such as {@code g.donorId}
     */
    public static <R> ListQuery<R> named(ListQuery<R> list, String partyId, String text) {
        if (text == null || text.isBlank()) {
            return list;
        }
        List<String> words = NameKey.words(text);
        if (words.isEmpty()) {
            return list.where("1 = 0");
        }
        for (int i = 0; i < words.size(); i++) {
            String word = "partyWord" + i;
            list.when(
                    true,
                    partyId + " in (select w.id.partyId from PartyWord w where w.id.word like :" + word + ")",
                    word,
                    ListQuery.startsWith(words.get(i)));
        }
        return list;
    }
}
