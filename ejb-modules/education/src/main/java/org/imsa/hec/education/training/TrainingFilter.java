package org.imsa.hec.education.training;

import java.io.Serializable;

/**
 * Which training places a list shows; null filters nothing.
 *
 * @param text part of a title in either script, or of a reference number
 * @param partyId party of the directory that trains or hosts there
 */
public record TrainingFilter(String text, TrainingStatus status, TrainingFormat format, Long partyId)
        implements Serializable {

    public TrainingFilter {
        text = text == null || text.isBlank() ? null : text.strip();
    }

    public static TrainingFilter of(String text) {
        return new TrainingFilter(text, null, null, null);
    }

    /** Places where this party is trained, or that it hosts. */
    public static TrainingFilter ofParty(long partyId) {
        return new TrainingFilter(null, null, null, partyId);
    }
}
