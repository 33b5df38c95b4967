package org.imsa.hec.kernel.account;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;
import org.imsa.hec.kernel.BilingualName;

/**
 * Who owns an account and how they are told something.
 *
 * @param email may be null
 * @param language en or ar
 * @param personId the owner in the directory; null if the account is not linked
 */
public record AccountContact(
        long id,
        String username,
        String latin,
        String arabic,
        String email,
        String language,
        String timeZone,
        Long personId)
        implements Serializable {

    static final String SELECT = "new org.imsa.hec.kernel.account.AccountContact(a.id, a.username, a.name.latin,"
            + " a.name.arabic, a.email, a.language, a.timeZone, a.personId)";

    public String name(Locale reader) {
        return BilingualName.pick(latin, arabic, reader);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
