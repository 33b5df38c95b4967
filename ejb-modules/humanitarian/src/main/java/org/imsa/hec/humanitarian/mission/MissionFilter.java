package org.imsa.hec.humanitarian.mission;

import java.io.Serializable;
import org.imsa.hec.directory.api.Governorate;

/**
 * Which missions a list shows; null filters nothing.
 *
 * @param text part of a title in either script, or the beginning of a reference number
 * @param partyId party of the directory that hosts or leads it
 */
public record MissionFilter(String text, MissionStatus status, Governorate governorate, Long partyId)
        implements Serializable {

    public MissionFilter {
        text = text == null || text.isBlank() ? null : text.strip();
    }

    public static MissionFilter of(String text) {
        return new MissionFilter(text, null, null, null);
    }

    /** Missions that this party hosts or leads. */
    public static MissionFilter ofParty(long partyId) {
        return new MissionFilter(null, null, null, partyId);
    }
}
