package org.imsa.hec.directory.ballot;

import java.io.Serializable;
import java.util.Locale;
import org.imsa.hec.directory.api.BallotOption;
import org.imsa.hec.directory.api.BallotOption.Side;
import org.imsa.hec.kernel.BilingualName;

/** An answer and how many gave it. @param latin null, as {@code arabic}, for the usual answers; votes: null until it is closed */
public record OptionLine(int number, Side side, String latin, String arabic, Integer votes) implements Serializable {

    static OptionLine of(BallotOption option, Integer votes) {
        return new OptionLine(option.number(), option.side(), option.latin(), option.arabic(), votes);
    }

    /** Its own words; empty for the usual answers, which are shown by their side. */
    public String words(Locale language) {
        return BilingualName.pick(latin, arabic, language);
    }

    public boolean hasWords() {
        return latin != null || arabic != null;
    }
}
