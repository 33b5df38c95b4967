package org.imsa.hec.web.demo;

import java.lang.reflect.InvocationTargetException;
import java.security.Principal;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;
import org.imsa.hec.kernel.audit.Actor;

/**
 * Does a deed in the name and with the role of a member of the demo committee, as a sign-in would, since no request brings
 * a caller while the application starts. A bean with {@code @RunAs} cannot: Payara knows no principal for a role that is
 * only a group. The server's security classes are in no repository, so they are called by name.
 */
final class Deputy {
    private final String username;
    private final String role;

    private Deputy(String username, String role) {
        this.username = username;
        this.role = role;
    }

    static Deputy of(String username, String role) {
        return new Deputy(username, role);
    }

    <T> T call(Callable<T> deed) throws Exception {
        Object before = server().getMethod("getCurrent").invoke(null);
        become(caller());
        try {
            return new Actor(username, "demo").call(deed);
        } finally {
            become(before);
        }
    }

    private Object caller() throws ReflectiveOperationException {
        Subject subject = new Subject();
        subject.getPrincipals().add(principal("org.glassfish.security.common.PrincipalImpl", username));
        subject.getPrincipals().add(principal("org.glassfish.security.common.Group", role));
        return server().getConstructor(String.class, Subject.class).newInstance(username, subject);
    }

    private static Principal principal(String type, String name) throws ReflectiveOperationException {
        return (Principal) Class.forName(type).getConstructor(String.class).newInstance(name);
    }

    private static void become(Object caller)
            throws IllegalAccessException, InvocationTargetException, NoSuchMethodException, ClassNotFoundException {
        server().getMethod("setCurrent", server()).invoke(null, caller);
    }

    private static Class<?> server() throws ClassNotFoundException {
        return Class.forName("com.sun.enterprise.security.SecurityContext");
    }
}
