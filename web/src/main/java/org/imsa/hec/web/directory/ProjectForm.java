package org.imsa.hec.web.directory;

import java.io.Serializable;
import org.imsa.hec.directory.project.ProjectDetails;
import org.imsa.hec.kernel.record.RecordRef;

/** What is typed of a project. */
public class ProjectForm implements Serializable {
    private static final long serialVersionUID = 1;

    private String latin;
    private String arabic;
    private RecordRef record;
    private Long leadId;
    private final DaysForm days = new DaysForm();
    private String description;

    void fill(ProjectDetails known) {
        latin = known.latin();
        arabic = known.arabic();
        record = known.record();
        leadId = known.leadId();
        days.fill(known.days());
        description = known.description();
    }

    /** As a project for this record begins: with its title. */
    void begin(RecordRef of, String latinTitle, String arabicTitle) {
        record = of;
        latin = latinTitle;
        arabic = arabicTitle;
    }

    ProjectDetails details() {
        return new ProjectDetails(latin, arabic, record, leadId, days.days(), description);
    }

    public String getLatin() {
        return latin;
    }

    public void setLatin(String latin) {
        this.latin = latin;
    }

    public String getArabic() {
        return arabic;
    }

    public void setArabic(String arabic) {
        this.arabic = arabic;
    }

    public RecordRef getRecord() {
        return record;
    }

    public Long getLeadId() {
        return leadId;
    }

    public void setLeadId(Long leadId) {
        this.leadId = leadId;
    }

    public DaysForm getDays() {
        return days;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
