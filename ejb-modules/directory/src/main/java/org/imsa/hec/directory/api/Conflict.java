package org.imsa.hec.directory.api;

import java.io.Serializable;

/**
 * One conflict of interest.
 *
 * @param partyId of the party that the person is too near to; null where it was declared
 * @param text as it was declared; null where a rule found it
 */
public record Conflict(ConflictKind kind, Long partyId, String text) implements Serializable {

    public static Conflict withParty(ConflictKind kind, long partyId) {
        return new Conflict(kind, partyId, null);
    }
}
