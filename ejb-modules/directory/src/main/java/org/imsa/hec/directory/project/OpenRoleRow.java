package org.imsa.hec.directory.project;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.imsa.hec.directory.membership.WorkKind;
import org.imsa.hec.kernel.BilingualName;

/**
 * A role that still has places, in the list that members choose from.
 *
 * @param id of its project, where they apply
 * @param ownFirstDay null if it is that of the project
 */
public record OpenRoleRow(
        long id,
        String number,
        String projectLatin,
        String projectArabic,
        String latin,
        String arabic,
        WorkKind work,
        String specialtyLatin,
        String specialtyArabic,
        Integer hoursPerMonth,
        LocalDate ownFirstDay,
        LocalDate projectFirstDay,
        int places,
        int taken)
        implements Serializable {

    public LocalDate firstDay() {
        return ownFirstDay == null ? projectFirstDay : ownFirstDay;
    }

    public int free() {
        return places - taken;
    }

    public String title(Locale language) {
        return BilingualName.pick(latin, arabic, language);
    }
}
