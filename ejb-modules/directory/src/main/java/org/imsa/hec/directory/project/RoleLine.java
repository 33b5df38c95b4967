package org.imsa.hec.directory.project;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.imsa.hec.directory.membership.WorkKind;
import org.imsa.hec.kernel.BilingualName;

/** A role of a project in a list. Names of the specialty are null if any will do. */
public record RoleLine(
        long id,
        long version,
        long projectId,
        String latin,
        String arabic,
        WorkKind work,
        Long specialtyId,
        String specialtyLatin,
        String specialtyArabic,
        List<String> languages,
        String skills,
        int places,
        int taken,
        Integer hoursPerMonth,
        LocalDate firstDay,
        LocalDate lastDay)
        implements Serializable {

    static final String FROM = "ProjectRole r left join Specialty s on s.id = r.specialtyId";
    static final String SELECT = "new org.imsa.hec.directory.project.RoleLine(r.id, r.version, r.projectId,"
            + " r.title.latin, r.title.arabic, r.work, r.specialtyId, s.name.latin, s.name.arabic, r.languages, r.skills,"
            + " r.places, r.taken, r.hoursPerMonth, r.days.first, r.days.last)";

    public int free() {
        return places - taken;
    }

    public String title(Locale language) {
        return BilingualName.pick(latin, arabic, language);
    }

    public String specialty(Locale language) {
        return BilingualName.pick(specialtyLatin, specialtyArabic, language);
    }
}
