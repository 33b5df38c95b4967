package org.imsa.hec.directory.membership;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that is on record about one membership, as its page shows it.
 *
 * @param since the day of the present standing
 * @param specialties those of the offer, by name
 * @param steps the path so far, the last step first
 */
public record MembershipFile(
        long id,
        long version,
        String number,
        PartyLine person,
        MemberStanding standing,
        LocalDate since,
        Offer offer,
        List<SpecialtyName> specialties,
        List<StepLine> steps,
        List<TermLine> terms,
        List<AbsenceLine> absences)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(Membership.KIND, id);
    }

    /** A specialty that a member wants to work in. */
    public record SpecialtyName(long id, String latin, String arabic) implements Serializable {}

    /** The step upwards that is open; null if there is none. */
    public MemberStanding next() {
        return standing.next().orElse(null);
    }
}
