package org.imsa.hec.directory.api;

import java.io.Serializable;
import org.imsa.hec.kernel.record.RecordRef;

/** A ballot about a record, in one line. @param outcome null until it is closed; withdrawn and void ones are left out */
public record BallotLine(long id, String number, BallotOutcome outcome) implements Serializable {

    public RecordRef ref() {
        return new RecordRef("ballot", id);
    }
}
