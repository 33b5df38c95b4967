package org.imsa.hec.web.directory;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.imsa.hec.directory.membership.WorkKind;
import org.imsa.hec.directory.project.RoleDetails;
import org.imsa.hec.directory.project.RoleLine;
import org.imsa.hec.kernel.time.DateRange;

/** What is typed of a role. */
public class RoleForm implements Serializable {
    private static final long serialVersionUID = 1;

    private String latin;
    private String arabic;
    private WorkKind work;
    private Long specialtyId;
    private List<String> languages = new ArrayList<>();
    private String skills;
    private int places = 1;
    private Integer hoursPerMonth;
    private final DaysForm days = new DaysForm();

    void fill(RoleLine known) {
        latin = known.latin();
        arabic = known.arabic();
        work = known.work();
        specialtyId = known.specialtyId();
        languages = new ArrayList<>(known.languages());
        skills = known.skills();
        places = known.places();
        hoursPerMonth = known.hoursPerMonth();
        days.fill(DateRange.of(known.firstDay(), known.lastDay()));
    }

    RoleDetails details() {
        return new RoleDetails(latin, arabic, work, specialtyId, languages, skills, places, hoursPerMonth, days.days());
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

    public WorkKind getWork() {
        return work;
    }

    public void setWork(WorkKind work) {
        this.work = work;
    }

    public Long getSpecialtyId() {
        return specialtyId;
    }

    public void setSpecialtyId(Long specialtyId) {
        this.specialtyId = specialtyId;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public String getSkills() {
        return skills;
    }

    public void setSkills(String skills) {
        this.skills = skills;
    }

    public int getPlaces() {
        return places;
    }

    public void setPlaces(int places) {
        this.places = places;
    }

    public Integer getHoursPerMonth() {
        return hoursPerMonth;
    }

    public void setHoursPerMonth(Integer hoursPerMonth) {
        this.hoursPerMonth = hoursPerMonth;
    }

    public DaysForm getDays() {
        return days;
    }
}
