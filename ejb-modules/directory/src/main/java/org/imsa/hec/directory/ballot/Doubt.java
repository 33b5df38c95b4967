package org.imsa.hec.directory.ballot;

import java.io.Serializable;

/**
 * Conflicts of interest that were found after the votes of those who have them, and what was decided about the result.
 *
 * @param voters how many voters; 0 if all is well
 * @param decisive could the result be another without their votes? Always false while it is not counted.
 * @param upheldBecause why the result stands; null until somebody has decided so
 * @param voidBecause why it was declared void, or null
 */
public record Doubt(int voters, boolean decisive, String upheldBecause, String voidBecause) implements Serializable {
    public static final Doubt NONE = new Doubt(0, false, null, null);

    public boolean isThere() {
        return voters > 0;
    }

    /** Must somebody decide whether the result stands? */
    public boolean isOpen() {
        return voters > 0 && upheldBecause == null && voidBecause == null;
    }
}
