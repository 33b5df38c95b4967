package org.imsa.hec.test;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.security.Principal;
import java.util.List;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;
import org.imsa.hec.kernel.audit.Actor;

/**
 * Lets a test inside the server act as a person with some roles, as the sign-in of a request would:
 *
 * <pre>{@code
 * As.user("layla", Roles.TREASURER).call(() -> fundDesk.open(details));
 * }</pre>
 *
 * The server's own security classes are in no repository, so they are called by name.
 */
public final class As {
    private final String username;
    private final List<String> roles;

    private As(String username, List<String> roles) {
        this.username = username;
        this.roles = roles;
    }

    public static As user(String username, String... roles) {
        return new As(username, List.of(roles));
    }

    /** Does the work in this person's name, on the calling thread. */
    public <T> T call(Callable<T> work) throws Exception {
        Object before = current();
        become(context());
        try {
            return new Actor(username, "test").call(work);
        } finally {
            become(before);
        }
    }

    public void run(Work work) throws Exception {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** Something to do that may throw. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    private Object context() throws ReflectiveOperationException {
        Subject subject = new Subject();
        subject.getPrincipals().add(principal("org.glassfish.security.common.PrincipalImpl", username));
        for (String role : roles) {
            subject.getPrincipals().add(principal("org.glassfish.security.common.Group", role));
        }
        Constructor<?> constructor = server().getConstructor(String.class, Subject.class);
        return constructor.newInstance(username, subject);
    }

    private static Principal principal(String type, String name) throws ReflectiveOperationException {
        return (Principal) Class.forName(type).getConstructor(String.class).newInstance(name);
    }

    private static Object current() throws ReflectiveOperationException {
        return server().getMethod("getCurrent").invoke(null);
    }

    private static void become(Object context) throws ReflectiveOperationException {
        Method setCurrent = server().getMethod("setCurrent", server());
        setCurrent.invoke(null, context);
    }

    private static Class<?> server() throws ClassNotFoundException {
        return Class.forName("com.sun.enterprise.security.SecurityContext");
    }
}
