package org.imsa.hec.standalone;

import java.io.Serial;

/** Why the edition does not start, in one sentence for the one who called it. */
public class CannotStart extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
