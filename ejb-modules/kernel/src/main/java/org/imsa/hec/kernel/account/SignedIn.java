package org.imsa.hec.kernel.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.imsa.hec.kernel.BilingualName;

/**
 * Somebody who is signed in, as the screens know them.
 *
 * @param passwordSetAt sessions that were opened with an older password have ended
 * @param mustChange nothing is open to them but a new password
 */
public record SignedIn(
        long id,
        String username,
        String latin,
        String arabic,
        Set<String> roles,
        String language,
        String timeZone,
        boolean mustChange,
        Instant passwordSetAt)
        implements Serializable {

    static SignedIn of(Account account) {
        return new SignedIn(
                account.id(),
                account.username(),
                account.name().latin(),
                account.name().arabic(),
                account.roles(),
                account.language(),
                account.timeZone(),
                account.mustChange(),
                account.passwordSetAt());
    }

    public String name(Locale reader) {
        return BilingualName.pick(latin, arabic, reader);
    }
}
