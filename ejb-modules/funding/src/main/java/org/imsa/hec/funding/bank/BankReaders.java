package org.imsa.hec.funding.bank;

import java.util.Set;
import org.imsa.hec.kernel.account.Roles;

/** Who may read what the banks say. The queries repeat it, since an annotation takes no set. */
public final class BankReaders {
    public static final Set<String> ROLES = Set.of(Roles.TREASURER, Roles.COORDINATOR, Roles.AUDITOR);

    private BankReaders() {}
}
