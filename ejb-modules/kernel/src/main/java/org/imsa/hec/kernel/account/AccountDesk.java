package org.imsa.hec.kernel.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;

/** What administrators do with the accounts of others. */
@Stateless
@Activity
@RolesAllowed(Roles.ADMINISTRATOR)
public class AccountDesk {

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    @Inject
    private Event<AccountChanged> changed;

    @Resource
    private SessionContext caller;

    public Page<AccountRow> list(AccountFilter filter, PageRequest request) {
        return accounts.page(filter, request);
    }

    public AccountFile file(long id) {
        return AccountFile.of(accounts.get(id), clock.instant());
    }

    /** @throws RuleBroken {@code rule.account.usernameTaken}, and what {@link Account} asks of names and roles */
    public TemporaryPassword create(String username, AccountDetails details) {
        RuleBroken.unless(accounts.named(username).isEmpty(), "rule.account.usernameTaken", username);
        String password = Passwords.temporary();
        Account account = Account.opened(username, details, Passwords.hash(password), clock.instant());
        accounts.add(account);
        return new TemporaryPassword(account.id(), username, password);
    }

    /** @throws RuleBroken {@code rule.account.ownAdministrator} when administrators take that role from themselves */
    public void change(long id, long version, AccountDetails details) {
        Account account = seenAt(id, version);
        if (!details.roles().contains(Roles.ADMINISTRATOR)) {
            RuleBroken.unless(!isCaller(account), "rule.account.ownAdministrator");
            anotherAdministratorMustStay(account);
        }
        account.describe(details);
        changed.fire(new AccountChanged(account.username()));
    }

    /**
     * Says which person of the directory the owner is, so that conflicts of interest and teams know them.
     *
     * @param personId null to take it back
     */
    public void link(long id, long version, Long personId) {
        seenAt(id, version).belongsTo(personId);
    }

    /** @throws RuleBroken {@code rule.account.lastAdministrator} */
    public void deactivate(long id, long version) {
        Account account = seenAt(id, version);
        anotherAdministratorMustStay(account);
        account.deactivate();
        changed.fire(new AccountChanged(account.username()));
    }

    public void activate(long id, long version) {
        Account account = seenAt(id, version);
        account.activate();
        changed.fire(new AccountChanged(account.username()));
    }

    /** Ends the owner's sessions, lifts a lock, and makes them choose a password of their own. */
    public TemporaryPassword resetPassword(long id, long version) {
        Account account = seenAt(id, version);
        String password = Passwords.temporary();
        account.giveTemporaryPassword(Passwords.hash(password), clock.instant());
        changed.fire(new AccountChanged(account.username()));
        return new TemporaryPassword(id, account.username(), password);
    }

    private void anotherAdministratorMustStay(Account account) {
        RuleBroken.unless(
                !account.isAdministrator() || accounts.countActiveAdministrators() > 1,
                "rule.account.lastAdministrator");
    }

    private Account seenAt(long id, long version) {
        Account account = accounts.get(id);
        account.mustBeAt(version);
        return account;
    }

    private boolean isCaller(Account account) {
        return account.username().equals(caller.getCallerPrincipal().getName());
    }
}
