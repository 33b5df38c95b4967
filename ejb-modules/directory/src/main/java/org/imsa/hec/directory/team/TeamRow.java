package org.imsa.hec.directory.team;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.imsa.hec.kernel.BilingualName;

/**
 * One member in the list of a team.
 *
 * @param username null if they have no account
 * @param personId null if they are not known to the directory
 * @param lastDay null while they are on the team
 * @param note what they said on leaving
 */
public record TeamRow(
        long id,
        String username,
        Long personId,
        String latin,
        String arabic,
        BilingualName role,
        LocalDate firstDay,
        LocalDate lastDay,
        String note)
        implements Serializable {

    public String name(Locale language) {
        return BilingualName.pick(latin, arabic, language);
    }

    public boolean isStill() {
        return lastDay == null;
    }
}
