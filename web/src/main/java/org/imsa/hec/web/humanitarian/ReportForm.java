package org.imsa.hec.web.humanitarian;

import java.io.Serializable;
import org.imsa.hec.humanitarian.mission.MissionReport;

/** What is typed of what a mission did. */
public class ReportForm implements Serializable {
    private static final long serialVersionUID = 1;

    private Integer patientsTreated;
    private Integer procedures;
    private Integer physiciansTrained;
    private Integer hoursTaught;
    private String outcome;

    MissionReport report() {
        return new MissionReport(patientsTreated, procedures, physiciansTrained, hoursTaught, outcome);
    }

    public Integer getPatientsTreated() {
        return patientsTreated;
    }

    public void setPatientsTreated(Integer patientsTreated) {
        this.patientsTreated = patientsTreated;
    }

    public Integer getProcedures() {
        return procedures;
    }

    public void setProcedures(Integer procedures) {
        this.procedures = procedures;
    }

    public Integer getPhysiciansTrained() {
        return physiciansTrained;
    }

    public void setPhysiciansTrained(Integer physiciansTrained) {
        this.physiciansTrained = physiciansTrained;
    }

    public Integer getHoursTaught() {
        return hoursTaught;
    }

    public void setHoursTaught(Integer hoursTaught) {
        this.hoursTaught = hoursTaught;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
