package org.imsa.hec.kernel.job;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import org.imsa.hec.kernel.account.Roles;

/** A service as a context has them: closed to all but one role. */
@Stateless
@RolesAllowed(Roles.TREASURER)
public class OnlyTreasurers {

    @Resource
    private SessionContext session;

    public String whoAmI() {
        return session.getCallerPrincipal().getName();
    }
}
