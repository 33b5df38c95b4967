package org.imsa.hec.kernel.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.imsa.hec.kernel.record.RecordLine;

/** Puts names to the user names that timelines and to-dos carry. */
@Stateless
@PermitAll
public class AccountNames {

    @Inject
    private Accounts accounts;

    /** By user name, in one query; those who have no account are left out. */
    public Map<String, RecordLine> of(Collection<String> usernames) {
        return accounts.byUsername(usernames);
    }
}
