package org.imsa.hec.directory.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.name.HeardWord;
import org.imsa.hec.directory.sanctions.Listed;
import org.imsa.hec.directory.sanctions.ListedKind;
import org.imsa.hec.directory.screening.ListedNames.Spelling;
import org.imsa.hec.kernel.Message;

/**
 * A version of the list, ready to be compared with. What triggers is a name or a full alias; a weak alias, the year of
 * birth and the kind only raise or lower the score of what was found. A name that leaves no sound to compare by is like
 * none.
 */
final class Watchlist {
    /** From here on, out of 100, a person must decide. */
    static final int POSSIBLE = 80;

    private static final double WORTH_A_LOOK = 0.45;
    private static final int YEARS_APART = 1;
    private static final int AGREES = 6;
    private static final int DISAGREES = -10;
    private static final int WEAK_ALIAS = 4;
    private static final int BEST = 100;

    private final long listId;
    private final ListedNames names = new ListedNames();

    private Watchlist(long listId) {
        this.listId = listId;
    }

    static Watchlist of(long listId, List<Listed> entries) {
        Watchlist list = new Watchlist(listId);
        entries.stream().filter(listed -> listed.kind().isParty()).forEach(listed -> listed.names()
                .forEach(name -> list.names.add(listed, name)));
        return list;
    }

    long listId() {
        return listId;
    }

    /**
     * What the list says about one party.
     *
     * @param readable can its name be compared at all? If not, a person must decide: it is neither matched nor passed
     * @param matches whom it may be, the likeliest first; at most one for an entry
     */
    record Look(boolean readable, List<Match> matches) {
        boolean isFree() {
            return readable && matches.isEmpty();
        }
    }

    Look look(Subject party) {
        Map<Long, Match> best = new HashMap<>();
        boolean isReadable = false;
        for (String name : party.names()) {
            List<HeardWord> words = Distinctive.words(name);
            isReadable |= !words.isEmpty();
            List<List<Spelling>> spellings =
                    words.stream().map(names::spellings).toList();
            for (int near : names.near(spellings, WORTH_A_LOOK)) {
                ListedNames.Name listed = names.name(near);
                NameComparison comparison = NameComparison.of(words, spellings, listed, names);
                if (comparison.score() >= POSSIBLE - AGREES - WEAK_ALIAS) {
                    Match match = match(party, name, listed, comparison);
                    best.merge(match.entryNumber(), match, (a, b) -> a.score() >= b.score() ? a : b);
                }
            }
        }
        List<Match> matches = best.values().stream()
                .filter(match -> match.score() >= POSSIBLE)
                .sorted(Comparator.comparingInt(Match::score).reversed())
                .toList();
        return new Look(isReadable, matches);
    }

    private static Match match(Subject party, String name, ListedNames.Name listed, NameComparison comparison) {
        List<Message> reasons = new ArrayList<>(comparison.reasons());
        int score = comparison.score()
                + byBirth(party, listed.of(), reasons)
                + byKind(party, listed.of(), reasons)
                + byWeakAliases(party, listed.of(), reasons);
        return new Match(listed.of(), Math.max(0, Math.min(BEST, score)), name, listed.text(), List.copyOf(reasons));
    }

    private static int byBirth(Subject party, Listed listed, List<Message> reasons) {
        Set<Integer> years = listed.birthYears();
        if (party.birthYear() == null || years.isEmpty()) {
            return 0;
        }
        boolean agrees = years.stream().anyMatch(year -> Math.abs(year - party.birthYear()) <= YEARS_APART);
        String key = "directory.screening.reason." + (agrees ? "bornThen" : "bornOtherwise");
        reasons.add(Message.of(key, String.valueOf(party.birthYear()), String.join("; ", listed.births())));
        return agrees ? AGREES : DISAGREES;
    }

    private static int byKind(Subject party, Listed listed, List<Message> reasons) {
        if ((party.kind() == PartyKind.PERSON) == (listed.kind() == ListedKind.PERSON)) {
            return 0;
        }
        reasons.add(Message.of("directory.screening.reason.otherKind", listed.kind()));
        return DISAGREES;
    }

    /** A weak alias confirms; it is not filed, and so never triggers. */
    private static int byWeakAliases(Subject party, Listed listed, List<Message> reasons) {
        List<String> alike = listed.weakAliases().stream()
                .filter(alias -> party.names().stream().anyMatch(name -> sharesAWord(name, alias)))
                .toList();
        if (alike.isEmpty()) {
            return 0;
        }
        reasons.add(Message.of("directory.screening.reason.weakAlias", String.join("; ", alike)));
        return WEAK_ALIAS;
    }

    private static boolean sharesAWord(String name, String alias) {
        List<HeardWord> words = Distinctive.words(name);
        List<HeardWord> others = HeardWord.of(alias);
        return !others.isEmpty()
                && others.stream()
                        .allMatch(other -> words.stream().anyMatch(word -> word.likeness(other) >= ListedNames.ALIKE));
    }
}
