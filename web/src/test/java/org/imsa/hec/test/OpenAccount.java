package org.imsa.hec.test;

import static java.util.stream.Collectors.toSet;

import jakarta.ejb.EJB;
import java.util.Set;
import org.imsa.hec.kernel.account.AccountDesk;
import org.imsa.hec.kernel.account.AccountDetails;
import org.imsa.hec.kernel.account.OwnAccount;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.account.TemporaryPassword;

/** Opens an account with a password of its own; words: user name, language, roles. */
public class OpenAccount implements InsideCall {
    public static final String PASSWORD = "forty-two palm trees";

    @EJB
    private AccountDesk accounts;

    @EJB
    private OwnAccount own;

    @Override
    public String call(String... words) throws Exception {
        String username = words[0];
        Set<String> roles = Set.of(words).stream().filter(Roles.ALL::contains).collect(toSet());
        AccountDetails details = new AccountDetails("Tester " + username, "فاحص " + username, null, roles);
        TemporaryPassword opened = As.user("test", Roles.ADMINISTRATOR).call(() -> accounts.create(username, details));
        As.user(username).run(() -> {
            own.changePassword(opened.password(), PASSWORD);
            own.prefer(words[1], "Asia/Baghdad");
        });
        return username;
    }
}
