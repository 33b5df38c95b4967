package org.imsa.hec.kernel.account;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.logging.Logger;
import org.imsa.hec.kernel.migration.Migrations;
import org.imsa.hec.kernel.settings.SecretFile;

/**
 * Opens the account {@code admin} when there is no account at all. Its password is written to a file that only the owner of
 * the server can read, must be changed at the first sign-in, and the file goes away then.
 */
@Singleton
@Startup
@PermitAll
public class FirstAdministrator {
    static final String USERNAME = "admin";

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    @EJB
    private Migrations migrations;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    @PostConstruct
    void open() {
        migrations.done();
        if (accounts.areNone()) {
            String password = Passwords.temporary();
            file().write(password);
            AccountDetails details =
                    new AccountDetails("System administrator", "مدير النظام", null, Set.of(Roles.ADMINISTRATOR));
            accounts.add(Account.opened(USERNAME, details, Passwords.hash(password), clock.instant()));
            LOG.info(() -> "Opened the account " + USERNAME + "; its password is in " + file() + ".");
        }
    }

    /** Removes the file once its password opens nothing any more. */
    public void passwordChanged(String username) {
        if (USERNAME.equals(username)) {
            file().remove();
        }
    }

    /** Called by other beans that start with the application: returns when the first account is there. */
    public void opened() {
        LOG.fine("There is an administrator.");
    }

    private static SecretFile file() {
        return SecretFile.named("initial-admin-password.txt");
    }
}
