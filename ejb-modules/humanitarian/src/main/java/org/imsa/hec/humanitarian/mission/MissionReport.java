package org.imsa.hec.humanitarian.mission;

import java.io.Serializable;

/**
 * What a mission did. A figure that is left out counts as nothing done.
 *
 * @param hoursTaught hours of teaching, in whole hours
 * @param text one or two sentences, without the name of a patient; also the outcome in the money trail
 */
public record MissionReport(
        Integer patientsTreated, Integer procedures, Integer physiciansTrained, Integer hoursTaught, String text)
        implements Serializable {

    public MissionReport {
        patientsTreated = orNone(patientsTreated);
        procedures = orNone(procedures);
        physiciansTrained = orNone(physiciansTrained);
        hoursTaught = orNone(hoursTaught);
        text = text == null ? "" : text.strip();
    }

    boolean hasNegativeFigure() {
        return patientsTreated < 0 || procedures < 0 || physiciansTrained < 0 || hoursTaught < 0;
    }

    private static Integer orNone(Integer figure) {
        return figure == null ? Integer.valueOf(0) : figure;
    }
}
