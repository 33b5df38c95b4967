package org.imsa.hec.kernel.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.imsa.hec.kernel.audit.Activity;

/** Gives each outcome of an attempt to sign in its own name in the audit trail. Only {@link SignIn} calls it. */
@Stateless
@Activity
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SignInRecord {

    @Inject
    private Clock clock;

    public void accepted(Account account) {
        account.signedIn(clock.instant());
    }

    public void refused(Account account) {
        account.refused(clock.instant());
    }

    public void signedOut(Account account) {
        account.signedOut(clock.instant());
    }
}
