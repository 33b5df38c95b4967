package org.imsa.hec.directory.project;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * One line of the list of projects.
 *
 * @param record what it is for; null for an initiative of its own
 * @param free places of all its roles that are not taken
 */
public record ProjectRow(
        long id,
        String number,
        String latin,
        String arabic,
        ProjectState state,
        RecordRef record,
        String leadLatin,
        String leadArabic,
        LocalDate firstDay,
        LocalDate lastDay,
        long places,
        long free)
        implements Serializable {

    public ProjectRow(
            long id,
            String number,
            String latin,
            String arabic,
            ProjectState state,
            RecordRef record,
            String leadLatin,
            String leadArabic,
            LocalDate firstDay,
            LocalDate lastDay) {
        this(id, number, latin, arabic, state, record, leadLatin, leadArabic, firstDay, lastDay, 0, 0);
    }

    ProjectRow with(long allPlaces, long freePlaces) {
        return new ProjectRow(
                id,
                number,
                latin,
                arabic,
                state,
                record,
                leadLatin,
                leadArabic,
                firstDay,
                lastDay,
                allPlaces,
                freePlaces);
    }

    public String title(Locale language) {
        return BilingualName.pick(latin, arabic, language);
    }

    /** The kind of its record, for a label; null for an initiative of its own. */
    public String recordKind() {
        return record == null ? null : record.kind();
    }

    public RecordRef ref() {
        return new RecordRef(Project.KIND, id);
    }
}
