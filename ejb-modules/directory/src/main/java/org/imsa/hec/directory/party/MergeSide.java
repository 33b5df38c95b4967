package org.imsa.hec.directory.party;

import java.io.Serializable;

/** One of two records that are laid side by side, as it was seen. */
public record MergeSide(long id, long version, String number, String latin, String arabic) implements Serializable {

    static MergeSide of(Party party) {
        return new MergeSide(
                party.id(),
                party.version(),
                party.number(),
                party.name().latin(),
                party.name().arabic());
    }
}
