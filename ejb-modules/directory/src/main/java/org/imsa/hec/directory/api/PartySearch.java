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
                : filtered(list, "p.id", text, true);
    }

    /**
     * One page of a list of parties of one kind that nothing but this text filters and nothing sorts. Of a name that very
     * many bear the likeliest alone are shown, and the list says that there are more. What wants them all, such as an export,
     * asks for longer pages.
     */
    public static <R> Page<R> page(ListQuery<R> list, PartyKind kind, String text, PageRequest request) {
        boolean isWithin = request.first() + request.size() <= RANKED;
        boolean isName = text != null && !text.isBlank() && !isNumber(text);
        return isName && isWithin
                ? likeliest(list, TypedName.of(list.entityManager(), text).parties(kind, RANKED), request)
                : parties(list, text).page(request);
    }

    /** All that were found are rows of the list, so that nothing is counted, and of the rows only those of the page are read. */
    private static <R> Page<R> likeliest(ListQuery<R> list, List<TypedName.Found> found, PageRequest request) {
        List<Long> all = ids(found);
        List<Long> shown =
                all.stream().skip(request.first()).limit(request.size()).toList();
        List<R> rows = shown.isEmpty()
                ? List.of()
                : ranked(among(list, "p.id", shown), "p.id", shown).first(shown.size());
        return new Page<>(rows, all.size(), found.size() == RANKED);
    }

    /**
     * Keeps the rows whose party bears that name. A text without a single letter or digit finds nothing; null or blank
     * filters nothing.
     *
     * @param partyId JPQL path of the party's id in this list, such as {@code g.donorId}
     */
    public static <R> ListQuery<R> named(ListQuery<R> list, String partyId, String text) {
        return filtered(list, partyId, text, false);
    }

    static boolean isNumber(String text) {
        return text != null && NUMBER.matcher(text.strip()).matches();
    }

    private static String numbers(String text) {
        return ListQuery.startsWith(text).toUpperCase(Locale.ROOT);
    }

    private static <R> ListQuery<R> filtered(ListQuery<R> list, String partyId, String text, boolean bestFirst) {
        if (text == null || text.isBlank()) {
            return list;
        }
        TypedName name = TypedName.of(list.entityManager(), text);
        List<TypedName.Found> likeliest = name.parties(null, RANKED);
        List<Long> found = ids(likeliest);
        if (found.isEmpty()) {
            return list.where("1 = 0");
        }
        if (likeliest.size() == RANKED) {
            return byWords(list, partyId, name);
        }
        among(list, partyId, found);
        return bestFirst ? ranked(list, partyId, found) : list;
    }

    private static List<Long> ids(List<TypedName.Found> found) {
        return found.stream().map(TypedName.Found::id).distinct().toList();
    }

    private static <R> ListQuery<R> among(ListQuery<R> list, String partyId, List<Long> found) {
        return list.when(true, partyId + " in :found", "found", found);
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
