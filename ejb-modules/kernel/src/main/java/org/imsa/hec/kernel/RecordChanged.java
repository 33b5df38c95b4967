package org.imsa.hec.kernel;

import java.io.Serial;
import org.imsa.hec.kernel.record.RecordRef;

/** Somebody else saved the record while the user was at it; the screen tells who, when and what. */
public class RecordChanged extends RuleBroken {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient RecordRef record;

    public RecordChanged(RecordRef record) {
        super("rule.record.changed");
        this.record = record;
    }

    public RecordRef record() {
        return record;
    }
}
