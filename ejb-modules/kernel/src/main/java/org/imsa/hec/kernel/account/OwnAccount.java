package org.imsa.hec.kernel.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.Activity;

/** What everybody who is signed in does with their own account. */
@Stateless
@Activity
@RolesAllowed("**")
public class OwnAccount {

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    @Inject
    private Event<AccountChanged> changed;

    @EJB
    private FirstAdministrator firstAdministrator;

    @Resource
    private SessionContext caller;

    public AccountFile file() {
        return AccountFile.of(own(), clock.instant());
    }

    /**
     * Ends the owner's other sessions.
     *
     * @throws RuleBroken {@code rule.password.wrong} if the current one is not right, {@code rule.password.same}, and what
     *     {@link Passwords#mustBeGood} asks
     */
    public void changePassword(String current, String next) {
        Account account = own();
        RuleBroken.unless(Passwords.matches(current, account.passwordHash()), "rule.password.wrong");
        RuleBroken.unless(!current.equals(next), "rule.password.same");
        Passwords.mustBeGood(next, account.username());
        account.choosePassword(Passwords.hash(next), clock.instant());
        firstAdministrator.passwordChanged(account.username());
        changed.fire(new AccountChanged(account.username()));
    }

    /**
     * @param language en or ar
     * @param timeZone an IANA name, such as Asia/Baghdad
     */
    public void prefer(String language, String timeZone) {
        Account account = own();
        account.prefer(language, timeZone);
        changed.fire(new AccountChanged(account.username()));
    }

    private Account own() {
        String username = caller.getCallerPrincipal().getName();
        return accounts.named(username).orElseThrow(() -> new RuleBroken("rule.record.gone"));
    }
}
