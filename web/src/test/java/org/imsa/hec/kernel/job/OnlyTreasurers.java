package org.imsa.hec.kernel.job;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import org.imsa.hec.kernel.account.Roles;

/** A service as a context has them: closed to all but one role. */
@Stateless
@RolesAllowed(Roles.TREASURER)
public class OnlyTreasurers {

    @Inject
    private SecurityContext caller;

    @Resource
    private SessionContext session;

    public String whoAmI() {
        return session.getCallerPrincipal().getName();
    }

    public boolean amI(String role) {
        return caller.isCallerInRole(role);
    }
}
