package org.imsa.hec.directory.api;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;

/**
 * Search by the name of a party, in the list of any context that names {@link PartyWord} in its persistence unit: in either
 * script and any of the usual spellings, half a word while somebody types, and with one typing error if nearly nobody is
 * called as typed.
 */
public final class PartySearch {

    private static final Pattern NUMBER = Pattern.compile("(?i)[a-z]{1,3}-\\d[\\d-]*");

    /** So many can be ranked; if more have that name, the order of the list holds. */
    private static final int RANKED = 100;

    private PartySearch() {}

    /**
     * The same as {@link #named}, unless the text looks like the beginning of a reference number: then the rows whose number
     * begins so.
     *
     * @param number JPQL path of the reference number in this list
     */
    public static <R> ListQuery<R> numberedOrNamed(ListQuery<R> list, String number, String partyId, String text) {
        return isNumber(text)
                ? list.when(true, number + " like :number", "number", numbers(text))
                : named(list, partyId, text);
    }

    /**
     * For a list of parties: by number, also by that of a record that was merged into another, or by name, the likeliest
     * first.
     */
    public static <R> ListQuery<R> parties(ListQuery<R> list, String text) {
        return isNumber(text)
                ? list.when(
                        true,
                        "p.number like :number or p.id in (select m.mergedInto from PartyName m where m.number like :number)",
                        "number",
                        numbers(text))
                : filtered(list, "p.id", null, text, true, false);
    }

    /**
     * One page of a list of parties of one kind that nothing but this text filters and nothing sorts. Of a name that very
     * many bear the likeliest alone are shown, and the list says that there are more. What wants them all, such as an export,
     * asks for longer pages.
     */
    public static <R> Page<R> page(ListQuery<R> list, PartyKind kind, String text, PageRequest request) {
        boolean isWithin = request.first() + request.size() <= RANKED;
        return (isNumber(text) || !isWithin ? parties(list, text) : filtered(list, "p.id", kind, text, true, true))
                .page(request);
    }

    /**
     * Keeps the rows whose party bears that name. A text without a single letter or digit finds nothing; null or blank
     * filters nothing.
     *
     * @param partyId JPQL path of the party's id in this list, such as {@code g.donorId}
     */
    public static <R> ListQuery<R> named(ListQuery<R> list, String partyId, String text) {
        return filtered(list, partyId, null, text, false, false);
    }

    static boolean isNumber(String text) {
        return text != null && NUMBER.matcher(text.strip()).matches();
    }

    private static String numbers(String text) {
        return ListQuery.startsWith(text).toUpperCase(Locale.ROOT);
    }

    private static <R> ListQuery<R> filtered(
            ListQuery<R> list, String partyId, PartyKind kind, String text, boolean bestFirst, boolean mayCut) {
        if (text == null || text.isBlank()) {
            return list;
        }
        TypedName name = TypedName.of(list.entityManager(), text);
        List<TypedName.Found> likeliest = name.parties(kind, RANKED);
        List<Long> found =
                likeliest.stream().map(TypedName.Found::id).distinct().toList();
        if (found.isEmpty()) {
            return list.where("1 = 0");
        }
        if (likeliest.size() == RANKED) {
            if (!mayCut) {
                return byWords(list, partyId, name);
            }
            list.cutAt(found.size());
        }
        list.when(true, partyId + " in :found", "found", found);
        return bestFirst ? ranked(list, partyId, found) : list;
    }

    /** The ranking is a value, so that the text of the query is the same each time. */
    private static <R> ListQuery<R> ranked(ListQuery<R> list, String partyId, List<Long> best) {
        String ranking = best.stream().map(String::valueOf).collect(Collectors.joining(",", ",", ","));
        return list.when(true, ":ranking <> ''", "ranking", ranking)
                .inOrder("locate(function('concat', ',', " + partyId + ", ','), :ranking)");
    }

    private static <R> ListQuery<R> byWords(ListQuery<R> list, String partyId, TypedName name) {
        for (int i = 0; i < name.size(); i++) {
            String same = "sameWord" + i;
            StringBuilder condition = new StringBuilder("w.id.word in :" + same);
            int at = 0;
            for (String beginning : name.beginnings(i)) {
                String begins = "begins" + i + "_" + at++;
                condition.append(" or w.id.word like :").append(begins);
                list.when(true, "1 = 1", begins, ListQuery.startsWith(beginning));
            }
            list.when(
                    true,
                    partyId + " in (select w.id.partyId from PartyWord w where " + condition + ")",
                    same,
                    name.spellings(i));
        }
        return list;
    }
}
