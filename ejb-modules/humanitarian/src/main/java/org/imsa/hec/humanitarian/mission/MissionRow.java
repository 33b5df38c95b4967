package org.imsa.hec.humanitarian.mission;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.time.DateRange;

/** One line of the list of missions. Names of host and lead are null where they are not settled. */
public record MissionRow(
        long id,
        String number,
        String titleLatin,
        String titleArabic,
        MissionStatus status,
        String hostLatin,
        String hostArabic,
        String leadLatin,
        String leadArabic,
        LocalDate firstDay,
        LocalDate lastDay,
        Governorate governorate,
        BigDecimal amount,
        String currency)
        implements Serializable {

    /** The budget; null if none is set. */
    public Money budget() {
        return amount == null ? null : Money.of(amount, currency);
    }

    public DateRange days() {
        return DateRange.of(firstDay, lastDay);
    }

    public String title(Locale language) {
        return BilingualName.pick(titleLatin, titleArabic, language);
    }

    public String host(Locale language) {
        return BilingualName.pick(hostLatin, hostArabic, language);
    }

    public String lead(Locale language) {
        return BilingualName.pick(leadLatin, leadArabic, language);
    }
}
