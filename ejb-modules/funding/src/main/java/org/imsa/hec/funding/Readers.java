package org.imsa.hec.funding;

import java.util.Set;
import org.imsa.hec.kernel.account.Roles;

/** Who may read about funds, gifts, grants and payments. The queries repeat it, since an annotation takes no set. */
public final class Readers {
    public static final Set<String> ROLES = Set.of(
            Roles.TREASURER,
            Roles.GRANTS_OFFICER,
            Roles.COORDINATOR,
            Roles.COMMITTEE_MEMBER,
            Roles.AUDITOR,
            Roles.ADMINISTRATOR);

    private Readers() {}
}
