package org.imsa.hec.directory.membership;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.imsa.hec.kernel.BilingualName;

/**
 * One line of the list of members.
 *
 * @param since the day of the present standing
 * @param hoursPerMonth null if none are offered
 */
public record MemberRow(
        long id,
        long personId,
        String number,
        String latin,
        String arabic,
        MemberStanding standing,
        LocalDate since,
        Integer hoursPerMonth,
        List<WorkKind> works,
        List<CommitteeOffice> offices)
        implements Serializable {

    public MemberRow(
            long id,
            long personId,
            String number,
            String latin,
            String arabic,
            MemberStanding standing,
            LocalDate since,
            Integer hoursPerMonth) {
        this(id, personId, number, latin, arabic, standing, since, hoursPerMonth, List.of(), List.of());
    }

    MemberRow with(List<WorkKind> wanted, List<CommitteeOffice> held) {
        return new MemberRow(id, personId, number, latin, arabic, standing, since, hoursPerMonth, wanted, held);
    }

    public String name(Locale language) {
        return BilingualName.pick(latin, arabic, language);
    }
}
