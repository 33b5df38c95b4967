package org.imsa.hec.kernel.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.record.RecordRef;

/** One account as its page shows it. */
public record AccountFile(
        RecordRef ref,
        long version,
        String username,
        String latin,
        String arabic,
        String email,
        List<String> roles,
        AccountStatus status,
        boolean mustChange,
        Instant lockedUntil,
        Instant lastSignIn,
        String language,
        String timeZone,
        Long personId)
        implements Serializable {

    static AccountFile of(Account account, Instant now) {
        return new AccountFile(
                account.ref(),
                account.version(),
                account.username(),
                account.name().latin(),
                account.name().arabic(),
                account.email(),
                Roles.ALL.stream().filter(account.roles()::contains).toList(),
                AccountStatus.of(account.isActive(), account.lockedUntil(), now),
                account.mustChange(),
                account.lockedUntil(),
                account.lastSignIn(),
                account.language(),
                account.timeZone(),
                account.personId());
    }

    public String name(Locale reader) {
        return BilingualName.pick(latin, arabic, reader);
    }
}
