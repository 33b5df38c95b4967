package org.imsa.hec.directory.api;

import java.io.Serializable;
import java.util.List;

/**
 * How somebody stands to a record that they are to decide about.
 *
 * @param declared whether they have said anything yet
 * @param conflicts declared or found by rule
 */
public record Standing(boolean declared, List<Conflict> conflicts) implements Serializable {

    public boolean isInConflict() {
        return !conflicts.isEmpty();
    }

    /** May they see the record's contents and decide? */
    public boolean isFree() {
        return declared && conflicts.isEmpty();
    }
}
