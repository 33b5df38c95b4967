package org.imsa.hec.directory.api;

import java.io.Serializable;

/**
 * Whether a party of an import is known already, and how that was seen.
 *
 * @param partyId null if and only if it is {@link Reason#NEW}
 */
public record PartyMatch(Long partyId, Reason reason) implements Serializable {

    public static final PartyMatch NONE = new PartyMatch(null, Reason.NEW);

    public enum Reason {
        /** The other system's id is known. */
        EXTERNAL_ID,
        /** The e-mail address belongs to one party only, or to one of that name. */
        EMAIL,
        /** The same name; neither side has an e-mail address, and the line has no id of the other system either. */
        NAME,
        NEW
    }

    public boolean isKnown() {
        return partyId != null;
    }
}
