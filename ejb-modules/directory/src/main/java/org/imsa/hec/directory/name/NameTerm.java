package org.imsa.hec.directory.name;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** One word of what somebody typed to find a name, whole or half, in any spelling and script. */
public final class NameTerm {
    /** Another spelling has at least this likeness. */
    public static final int SLIP = 80;

    /** Of a word that sounds the same; as typed it would have a hundred. */
    private static final int SPELT_OTHERWISE = 98;

    /** Stored spellings taken apart. */
    private static final Remembered<List<SoundWord>> HEARD = new Remembered<>(50_000);

    private final SoundWord word;
    private final Set<String> beginnings;

    private NameTerm(SoundWord word) {
        this.word = word;
        Set<String> all = new TreeSet<>(List.of(NameKey.cut(word.text()), NameKey.cut(word.typed())));
        all.addAll(NameKey.words(word.typed()));
        this.beginnings = Collections.unmodifiableSet(all);
    }

    /** Empty if there is neither letter nor digit: that finds nothing. */
    public static List<NameTerm> of(String text) {
        return NameWords.of(text).stream().map(NameTerm::new).toList();
    }

    /** A stored word that begins with one of these is meant. */
    public Set<String> beginnings() {
        return beginnings;
    }

    /** Stored words that sound so may be meant. */
    public Set<String> sounds() {
        return word.isInitial() ? Set.of() : word.keys();
    }

    /** Also if one consonant was mistyped, left out or added. */
    public Set<String> soundsNearby() {
        Set<String> near = new TreeSet<>(sounds());
        sounds().forEach(sound -> near.addAll(NameIndex.withOneLess(sound)));
        return near;
    }

    /**
     * Can this stored word be another spelling of the typed one?
     *
     * @param spelling of {@link NameIndex.Entry}
     * @return 0 if not, otherwise {@link #SLIP} to 100
     */
    public int spelledBy(String spelling) {
        return best(spelling, WordLikeness::inSpelling);
    }

    /** The same, or what was meant if one letter was mistyped: below {@link #SLIP} then. */
    public int likenessTo(String spelling) {
        return best(spelling, WordLikeness::of);
    }

    private int best(String spelling, BiFunction<SoundWord, SoundWord, WordLikeness> comparison) {
        return HEARD.get(spelling, NameWords::of).stream()
                .map(stored -> comparison.apply(word, stored))
                .filter(likeness -> likeness.kind() != WordLikeness.Kind.DIFFERENT)
                .mapToInt(likeness -> likeness.kind() == WordLikeness.Kind.TYPING
                        ? SLIP - 10
                        : Math.max(SLIP, (int) (likeness.score() * SPELT_OTHERWISE)))
                .max()
                .orElse(0);
    }
}
