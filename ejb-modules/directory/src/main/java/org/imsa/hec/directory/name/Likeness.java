package org.imsa.hec.directory.name;

import java.io.Serializable;
import java.util.List;
import org.imsa.hec.kernel.Message;

/**
 * How likely two records are about the same one, and why.
 *
 * @param score 0 to 1
 * @param reasons for and against, the weightiest first; each can be told in both languages
 */
public record Likeness(double score, List<Message> reasons) implements Serializable {

    /** From here on two names are taken for the same one, unless something else speaks against it. */
    public static final double LIKELY = 0.8;

    static final Likeness NONE = new Likeness(0, List.of());

    public boolean isLikely() {
        return score >= LIKELY;
    }

    /** 0 to 100. */
    public int percent() {
        return (int) Math.floor(score * 100);
    }
}
