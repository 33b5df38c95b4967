package org.imsa.hec.directory.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.imsa.hec.kernel.Message;

/**
 * Whether two names can be of the same person: in any script, whichever parts are left out, family name first or last, with
 * initials or one typing error. What all bear says little; another given name, or another father's name between the same
 * given and family name, speaks against it.
 */
public final class NameLikeness {

    private NameLikeness() {}

    /** Either may be null; a name without a letter is like no other: score 0. */
    public static Likeness compare(String one, String other) {
        return compare(HeardName.of(one), HeardName.of(other));
    }

    /** The same for names that are compared with many. */
    public static Likeness compare(HeardName one, HeardName other) {
        return compare(one, other, new WordPairs());
    }

    private static Likeness compare(HeardName one, HeardName other, WordPairs pairs) {
        List<SoundWord> words = one.words();
        List<SoundWord> others = other.words();
        if (words.isEmpty() || others.isEmpty()) {
            return Likeness.NONE;
        }
        NameAlignment straight = NameAlignment.of(words, others, pairs);
        if (straight.score() >= Likeness.LIKELY) {
            return straight.likeness(null);
        }
        NameAlignment turned = Stream.concat(
                        turns(words).stream().map(turn -> NameAlignment.of(turn, others, pairs)),
                        turns(others).stream().map(turn -> NameAlignment.of(words, turn, pairs)))
                .filter(NameAlignment::fitsAtBothEnds)
                .max(Comparator.comparingDouble(NameAlignment::score))
                .orElse(straight);
        return turned.score() * NameAlignment.TURNED > straight.score()
                ? turned.likeness(Message.of("likeness.name.order"))
                : straight.likeness(null);
    }

    /** The best of all pairs of these names, such as a Latin and an Arabic one of each record. */
    static Likeness best(List<HeardName> names, List<HeardName> others, WordPairs pairs) {
        Likeness best = Likeness.NONE;
        for (HeardName one : names) {
            for (HeardName other : others) {
                Likeness found = compare(one, other, pairs);
                best = found.score() > best.score() ? found : best;
            }
        }
        return best;
    }

    /** The family name moved from the beginning to the end or back, where a word is no common given name. */
    private static List<List<SoundWord>> turns(List<SoundWord> words) {
        List<List<SoundWord>> turns = new ArrayList<>();
        if (words.size() > 1 && canBeFamily(words.get(0))) {
            turns.add(turned(words, 1));
        }
        if (words.size() > 1 && canBeFamily(words.get(words.size() - 1))) {
            turns.add(turned(words, words.size() - 1));
        }
        return turns;
    }

    private static List<SoundWord> turned(List<SoundWord> words, int from) {
        List<SoundWord> turned = new ArrayList<>(words.subList(from, words.size()));
        turned.addAll(words.subList(0, from));
        return turned;
    }

    private static boolean canBeFamily(SoundWord word) {
        return KnownNames.list().canBeFamily(word);
    }
}
