package org.imsa.hec.directory.api;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imsa.hec.kernel.BilingualName;

/**
 * One answer that voters may give.
 *
 * @param number its place on the paper, from 1
 * @param latin its words where it is a choice of this ballot's own; null for the three usual ones
 */
public record BallotOption(int number, Side side, String latin, String arabic) implements Serializable {

    /** What an answer means. Shown by {@code enum.Side.<NAME>} where it has no words of its own. */
    public enum Side {
        FOR,
        AGAINST,
        CHOICE,
        ABSTAIN
    }

    /** For, against, abstain. */
    public static List<BallotOption> yesOrNo() {
        return Stream.of(Side.FOR, Side.AGAINST, Side.ABSTAIN)
                .map(side -> new BallotOption(side == Side.ABSTAIN ? 3 : side.ordinal() + 1, side, null, null))
                .toList();
    }

    /** These choices, in their order, and abstain. */
    public static List<BallotOption> choices(List<BilingualName> names) {
        return IntStream.rangeClosed(0, names.size())
                .mapToObj(i -> i == names.size()
                        ? new BallotOption(i + 1, Side.ABSTAIN, null, null)
                        : new BallotOption(
                                i + 1,
                                Side.CHOICE,
                                names.get(i).latin(),
                                names.get(i).arabic()))
                .toList();
    }

    /** The choices of a ballot's own among these, in their order. */
    public static List<BilingualName> names(List<BallotOption> options) {
        return options.stream()
                .filter(option -> option.side() == Side.CHOICE)
                .map(option -> BilingualName.of(option.latin(), option.arabic()))
                .toList();
    }

    /** Its own words; empty for the usual answers. */
    public String words(Locale language) {
        return BilingualName.pick(latin, arabic, language);
    }
}
