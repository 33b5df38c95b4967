package org.imsa.hec.kernel.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.settings.Settings;

/** Accounts of the demo committee: their password is known beforehand and need not be changed. */
@Stateless
@Activity
@RolesAllowed(Roles.ADMINISTRATOR)
public class DemoAccounts {

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    /**
     * @param language en or ar
     * @throws RuleBroken {@code rule.account.noDemo} where the setting {@code hec.demo} is not on
     */
    public void open(String username, AccountDetails details, String language, String timeZone, String password) {
        RuleBroken.unless(Settings.isDemo(), "rule.account.noDemo");
        Account account = Account.opened(username, details, Passwords.hash(password), clock.instant());
        account.prefer(language, timeZone);
        account.choosePassword(Passwords.hash(password), clock.instant());
        accounts.add(account);
    }

    /** A password for all of them. */
    public String newPassword() {
        return Passwords.temporary();
    }

    public boolean isOpen(String username) {
        return accounts.named(username).isPresent();
    }
}
