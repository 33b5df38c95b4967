package org.imsa.hec.kernel.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.imsa.hec.kernel.BilingualName;

/** One line of the list of accounts. */
public record AccountRow(
        long id,
        String username,
        String latin,
        String arabic,
        String email,
        boolean active,
        Instant lockedUntil,
        Instant lastSignIn,
        AccountStatus status,
        List<String> roles)
        implements Serializable {

    /** As the database gives it; status and roles are added by {@link #with}. */
    public AccountRow(
            long id,
            String username,
            String latin,
            String arabic,
            String email,
            boolean active,
            Instant lockedUntil,
            Instant lastSignIn) {
        this(id, username, latin, arabic, email, active, lockedUntil, lastSignIn, null, List.of());
    }

    AccountRow with(List<String> itsRoles, Instant now) {
        AccountStatus itsStatus = AccountStatus.of(active, lockedUntil, now);
        return new AccountRow(id, username, latin, arabic, email, active, lockedUntil, lastSignIn, itsStatus, itsRoles);
    }

    public String name(Locale reader) {
        return BilingualName.pick(latin, arabic, reader);
    }
}
