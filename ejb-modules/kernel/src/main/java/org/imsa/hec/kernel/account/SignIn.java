package org.imsa.hec.kernel.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/**
 * Signing in and out. A refusal never says what was wrong, and takes the same time whether the account exists, is locked
 * or has another password.
 */
@Stateless
@PermitAll
public class SignIn {

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    @EJB
    private SignInRecord record;

    /** Empty if refused: no such account, wrong password, too many attempts, or not active. */
    public Optional<SignedIn> with(String username, String password) {
        Optional<Account> account = accounts.lockedByName(plain(username));
        boolean right =
                Passwords.matches(password, account.map(Account::passwordHash).orElse(null));
        Optional<Account> open = account.filter(found -> found.maySignIn(clock.instant()));
        if (open.isPresent() && right) {
            record.accepted(open.get());
            return open.map(SignedIn::of);
        }
        open.ifPresent(record::refused);
        return Optional.empty();
    }

    public void out(String username) {
        accounts.lockedByName(username).ifPresent(record::signedOut);
    }

    /** The account of somebody who signed in before, if they may still be in. */
    public Optional<SignedIn> stillIn(String username) {
        return accounts.named(username).filter(Account::isActive).map(SignedIn::of);
    }

    private static String plain(String username) {
        return username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
    }
}
