package org.imsa.hec.humanitarian.mission;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that is on record about one mission, as its page shows it.
 *
 * @param host null if not settled
 * @param lead null if not settled
 * @param report null before it is completed
 */
public record MissionFile(
        long id,
        long version,
        String number,
        MissionStatus status,
        MissionDetails details,
        PartyLine host,
        PartyLine lead,
        Long grantId,
        String grantNumber,
        MissionReport report,
        LocalDate completedOn,
        String cancelReason)
        implements Serializable {

    public String title(Locale language) {
        return BilingualName.pick(details.titleLatin(), details.titleArabic(), language);
    }

    public RecordRef ref() {
        return new RecordRef("mission", id);
    }
}
