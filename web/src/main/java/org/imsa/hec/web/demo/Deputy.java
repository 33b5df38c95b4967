package org.imsa.hec.web.demo;

import jakarta.annotation.security.PermitAll;
import java.util.concurrent.Callable;
import org.imsa.hec.kernel.audit.Actor;

/**
 * Does a deed in the role that its subclass runs as and in the name of a member of the demo committee. For the demo alone:
 * nothing that a user sends reaches it.
 */
@PermitAll
public abstract class Deputy {

    public <T> T inTheNameOf(String username, Callable<T> deed) throws Exception {
        return new Actor(username, "demo").call(deed);
    }
}
