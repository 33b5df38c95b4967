package org.imsa.hec.directory.project;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.imsa.hec.directory.membership.MemberStanding;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.Message;

/** A member who may fit a role, and why. @param id of the membership */
public record MatchRow(
        long id, long personId, String latin, String arabic, MemberStanding standing, int points, List<Message> reasons)
        implements Serializable {

    public String name(Locale language) {
        return BilingualName.pick(latin, arabic, language);
    }
}
