package org.imsa.hec.directory.membership;

import java.io.Serializable;

/**
 * Which members a list shows; null filters nothing.
 *
 * @param text words of the name in either script, or the beginning of a reference number
 * @param specialtyId id of their specialty or of one in which they want to work, or of the one that it is a part of
 */
public record MemberFilter(String text, MemberStanding standing, WorkKind work, Long specialtyId)
        implements Serializable {

    public static MemberFilter of(String text) {
        return new MemberFilter(text, null, null, null);
    }
}
