package org.imsa.hec.directory.screening;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.directory.person.Sex;
import org.imsa.hec.directory.sanctions.Listed;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that the page of one screening shows, side by side.
 *
 * @param birthDate of the party; null if not known, and so birthYear and sex
 * @param partyName the name of the party that is like the listed name; null with it where nothing can be compared
 * @param listed the entry as the list had it when it was found last; null where the party's name cannot be compared
 * @param list the version of the list
 * @param next what the caller may do with it now
 */
public record ScreeningFile(
        long id,
        long version,
        String number,
        ScreeningState state,
        int score,
        PartyLine party,
        LocalDate birthDate,
        Integer birthYear,
        Sex sex,
        String country,
        Governorate governorate,
        String city,
        String partyName,
        String listedName,
        List<Message> reasons,
        boolean stillMatches,
        Instant foundAt,
        String decidedBy,
        Instant decidedAt,
        String reason,
        Listed listed,
        RecordLine list,
        Set<ScreeningAction> next)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(Screening.KIND, id);
    }

    public boolean may(ScreeningAction action) {
        return next.contains(action);
    }
}
