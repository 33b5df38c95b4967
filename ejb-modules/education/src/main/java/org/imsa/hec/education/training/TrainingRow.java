package org.imsa.hec.education.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.time.DateRange;

/** One line of the list of training places. Names of trainee and host are null where they are not settled. */
public record TrainingRow(
        long id,
        String number,
        String titleLatin,
        String titleArabic,
        TrainingStatus status,
        TrainingFormat format,
        String traineeLatin,
        String traineeArabic,
        String hostLatin,
        String hostArabic,
        LocalDate firstDay,
        LocalDate lastDay)
        implements Serializable {

    public DateRange days() {
        return DateRange.of(firstDay, lastDay);
    }

    public String title(Locale language) {
        return BilingualName.pick(titleLatin, titleArabic, language);
    }

    public String trainee(Locale language) {
        return BilingualName.pick(traineeLatin, traineeArabic, language);
    }

    public String host(Locale language) {
        return BilingualName.pick(hostLatin, hostArabic, language);
    }
}
