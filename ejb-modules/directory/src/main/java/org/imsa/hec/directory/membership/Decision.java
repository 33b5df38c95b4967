package org.imsa.hec.directory.membership;

import java.io.Serializable;
import java.time.LocalDate;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Why a member's standing changes.
 *
 * @param words of the decision, or the reason of leaving
 * @param ballot in which it was decided, or null
 */
public record Decision(LocalDate on, String words, RecordRef ballot) implements Serializable {

    public Decision {
        words = words == null || words.isBlank() ? null : words.strip();
    }
}
