package org.imsa.hec.directory.membership;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import org.imsa.hec.kernel.account.AccountContact;
import org.imsa.hec.kernel.account.AccountContacts;

/** Who the caller is in the directory. */
@Stateless
@PermitAll
public class Self {

    @Resource
    private SessionContext caller;

    @EJB
    private AccountContacts accounts;

    /** Null if the caller's account is not linked to a person. */
    public Long personId() {
        return accounts.named(caller.getCallerPrincipal().getName())
                .map(AccountContact::personId)
                .orElse(null);
    }
}
