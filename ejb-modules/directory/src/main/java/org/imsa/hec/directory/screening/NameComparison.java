package org.imsa.hec.directory.screening;

import java.util.ArrayList;
import java.util.List;
import org.imsa.hec.directory.name.HeardWord;
import org.imsa.hec.directory.screening.ListedNames.Spelling;
import org.imsa.hec.kernel.Message;

/**
 * A name laid beside a listed one, word by word, whatever their order. Words that only one of them has count little against
 * it, since names are written with more or fewer of their parts; what agrees must say enough.
 */
final class NameComparison {
    private static final double SHORTER = 0.68;
    private static final double LONGER = 0.32;
    private static final double ENOUGH = 0.8;
    private static final double ENOUGH_OF_SEVERAL = 0.7;
    private static final int SEVERAL = 3;
    private static final double WHOLE = 0.97;
    private static final double OTHER_GIVEN_NAME = 0.88;
    private static final double TOO_LITTLE = 0.7;

    private final List<String> alike = new ArrayList<>();
    private final List<String> onlyListed = new ArrayList<>();
    private final List<String> onlyParty = new ArrayList<>();
    private double shared;
    private double party;
    private double listed;
    private boolean firstDiffers;

    private NameComparison() {}

    /** @param spellings of each word: the listed words that it can be */
    static NameComparison of(
            List<HeardWord> words, List<List<Spelling>> spellings, ListedNames.Name name, ListedNames index) {
        NameComparison comparison = new NameComparison();
        boolean[] taken = new boolean[name.words().length];
        boolean firstIsAlike = false;
        for (int i = 0; i < words.size(); i++) {
            double weight = index.weight(spellings.get(i));
            comparison.party += weight;
            int found = comparison.take(spellings.get(i), name.words(), taken, index);
            if (found < 0) {
                comparison.onlyParty.add(words.get(i).text());
            } else {
                comparison.alike.add(pair(words.get(i).text(), index.text(name.words()[found])));
                comparison.party += index.weight(name.words()[found]) - weight;
                firstIsAlike |= i == 0;
            }
        }
        for (int i = 0; i < taken.length; i++) {
            comparison.listed += index.weight(name.words()[i]);
            if (!taken[i]) {
                comparison.onlyListed.add(index.text(name.words()[i]));
            }
        }
        comparison.firstDiffers = !firstIsAlike && !taken[0];
        return comparison;
    }

    private int take(List<Spelling> spellings, int[] words, boolean[] taken, ListedNames index) {
        for (Spelling spelling : spellings) {
            for (int at = 0; at < words.length; at++) {
                if (!taken[at] && words[at] == spelling.word()) {
                    taken[at] = true;
                    shared += spelling.likeness() * index.weight(words[at]);
                    return at;
                }
            }
        }
        return -1;
    }

    private static String pair(String one, String other) {
        return one.equals(other) ? one : one + " = " + other;
    }

    /** 0 to 100. */
    int score() {
        double ofParty = shared / party;
        double ofListed = shared / listed;
        double less = Math.min(ofParty, ofListed);
        double score = SHORTER * Math.max(ofParty, ofListed) + LONGER * less;
        if (firstDiffers) {
            score *= OTHER_GIVEN_NAME;
        }
        boolean isWithin = Math.max(ofParty, ofListed) >= WHOLE && alike.size() >= SEVERAL;
        boolean saysEnough = less >= WHOLE || alike.size() > 1 && shared >= (isWithin ? ENOUGH_OF_SEVERAL : ENOUGH);
        return (int) Math.floor(100 * (saysEnough ? score : score * TOO_LITTLE));
    }

    /** What agrees and what only one of them has. */
    List<Message> reasons() {
        List<Message> reasons = new ArrayList<>();
        reasons.add(Message.of("directory.screening.reason.alike", String.join(", ", alike)));
        if (!onlyListed.isEmpty()) {
            reasons.add(Message.of("directory.screening.reason.onlyListed", String.join(", ", onlyListed)));
        }
        if (!onlyParty.isEmpty()) {
            reasons.add(Message.of("directory.screening.reason.onlyParty", String.join(", ", onlyParty)));
        }
        return reasons;
    }
}
