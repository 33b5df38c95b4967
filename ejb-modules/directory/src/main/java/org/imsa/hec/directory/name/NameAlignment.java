package org.imsa.hec.directory.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.imsa.hec.kernel.Message;

/**
 * Two names laid side by side, word by word, so that as much as possible of them agrees.
 *
 * @param steps in the order of the names
 */
record NameAlignment(List<Step> steps) {
    /** What a name keeps of its score if it had to be turned to fit. */
    static final double TURNED = 0.97;

    private static final double CONTRADICTION = 0.55;
    private static final double MISSING = 0.04;
    private static final double ENOUGH_WHOLE = 1.0;
    private static final double ENOUGH_OF_A_PART = 1.35;
    private static final double TOO_LITTLE = 0.9 * Likeness.LIKELY;

    /** Two words that stand for each other, or a word that the other name does not have. */
    record Step(String one, String other, WordLikeness likeness, double weight) {
        boolean isMatch() {
            return one != null && other != null;
        }
    }

    static NameAlignment of(List<SoundWord> words, List<SoundWord> others, WordPairs pairs) {
        int rows = words.size();
        int columns = others.size();
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows; i >= 0; i--) {
            for (int j = columns; j >= 0; j--) {
                if (i < rows && j < columns) {
                    best[i][j] = Math.max(
                            Math.max(best[i + 1][j], best[i][j + 1]),
                            worth(words.get(i), others.get(j), pairs) + best[i + 1][j + 1]);
                }
            }
        }
        return new NameAlignment(steps(words, others, best, pairs));
    }

    private static List<Step> steps(List<SoundWord> words, List<SoundWord> others, double[][] best, WordPairs pairs) {
        List<Step> steps = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < words.size() || j < others.size()) {
            boolean both = i < words.size() && j < others.size();
            double worth = both ? worth(words.get(i), others.get(j), pairs) : 0;
            if (both && worth > 0 && best[i][j] == worth + best[i + 1][j + 1]) {
                SoundWord one = words.get(i++);
                SoundWord other = others.get(j++);
                steps.add(new Step(one.text(), other.text(), pairs.of(one, other), weight(one, other)));
            } else if (j >= others.size() || i < words.size() && best[i][j] == best[i + 1][j]) {
                steps.add(new Step(words.get(i++).text(), null, null, 0));
            } else {
                steps.add(new Step(null, others.get(j++).text(), null, 0));
            }
        }
        return steps;
    }

    private static double worth(SoundWord one, SoundWord other, WordPairs pairs) {
        WordLikeness likeness = pairs.of(one, other);
        return likeness.kind() == WordLikeness.Kind.DIFFERENT ? 0 : likeness.score() * weight(one, other);
    }

    /** What a word says that both names have: what many bear says little, an initial still less. */
    private static double weight(SoundWord one, SoundWord other) {
        if (one.isInitial() || other.isInitial()) {
            return 0.3;
        }
        if (one.hasArticle() || other.hasArticle()) {
            return 1;
        }
        Set<Integer> known = KnownNames.list().spelt(one);
        return known.isEmpty() ? 1.1 : KnownNames.list().isCommon(known) ? 0.5 : 0.7;
    }

    /** A name may be turned only for a word that then fits, at the beginning and at the end. */
    boolean fitsAtBothEnds() {
        return steps.get(0).isMatch() && steps.get(steps.size() - 1).isMatch();
    }

    double score() {
        double evidence = matches().mapToDouble(Step::weight).sum();
        if (evidence == 0) {
            return 0;
        }
        double alike = matches()
                        .mapToDouble(step -> step.weight() * step.likeness().score())
                        .sum()
                / evidence;
        long missing = steps.stream().filter(step -> !step.isMatch()).count();
        double score = alike - missing * MISSING;
        for (int i = contradictions(); i > 0; i--) {
            score *= CONTRADICTION;
        }
        boolean isEnough = evidence >= (missing == 0 ? ENOUGH_WHOLE : ENOUGH_OF_A_PART);
        return Math.max(0, isEnough ? score : score * TOO_LITTLE);
    }

    private java.util.stream.Stream<Step> matches() {
        return steps.stream().filter(Step::isMatch);
    }

    private int contradictions() {
        int count = steps.get(0).isMatch() ? 0 : 1;
        for (int i = 1; i < steps.size(); i++) {
            count += isContradiction(i) && i > 1 ? 1 : 0;
        }
        long typing = matches()
                .filter(step -> step.likeness().kind() == WordLikeness.Kind.TYPING)
                .count();
        return count + (typing > 1 ? 1 : 0);
    }

    /** At the same place each of the names has a word that the other has not. */
    private boolean isContradiction(int at) {
        Step here = steps.get(at);
        Step last = steps.get(at - 1);
        return !here.isMatch() && !last.isMatch() && (here.one() == null) != (last.one() == null);
    }

    /** @param first a reason to tell before all others; may be null */
    Likeness likeness(Message first) {
        List<Message> reasons = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (!step.isMatch()) {
                boolean differs = i + 1 < steps.size() && isContradiction(i + 1);
                if (differs) {
                    Step next = steps.get(++i);
                    String key = i == 1 ? "likeness.name.given" : "likeness.name.differs";
                    reasons.add(0, Message.of(key, either(step), either(next)));
                } else {
                    reasons.add(Message.of(i == 0 ? "likeness.name.noGiven" : "likeness.name.missing", either(step)));
                }
            } else if (step.likeness().kind() == WordLikeness.Kind.TYPING) {
                reasons.add(Message.of("likeness.name.typing", step.one(), step.other()));
            } else if (step.likeness().kind() == WordLikeness.Kind.INITIAL) {
                reasons.add(Message.of("likeness.name.initial", step.one(), step.other()));
            }
        }
        if (matches().count() == steps.size()) {
            reasons.add(0, Message.of("likeness.name.same"));
        }
        if (first != null) {
            reasons.add(0, first);
        }
        return new Likeness(score() * (first == null ? 1 : TURNED), List.copyOf(reasons));
    }

    private static String either(Step step) {
        return step.one() == null ? step.other() : step.one();
    }
}
