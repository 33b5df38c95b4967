package org.imsa.hec.kernel.audit;

import java.util.concurrent.Callable;

/**
 * Who acts, and from where: a user name and the screen, job or interface they came by. The web filter sets it from the
 * signed-in caller of each request, the job runner from the person who started the job.
 *
 * @param username account name, or {@code system}
 * @param via path of the screen, {@code job:<number>}, {@code jmx}, {@code timer}
 */
public record Actor(String username, String via) {

    public static final Actor SYSTEM = new Actor("system", "timer");

    private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();

    /** The one who acts on this thread; the system itself where nobody was named. */
    public static Actor current() {
        Actor actor = CURRENT.get();
        return actor == null ? SYSTEM : actor;
    }

    /** Acts from now on, on this thread, until the result is closed. */
    public Acting acting() {
        Actor before = CURRENT.get();
        CURRENT.set(this);
        return () -> {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        };
    }

    /** The time during which an actor acts. */
    public interface Acting extends AutoCloseable {
        @Override
        void close();
    }

    /** Does the work in the name of this actor. */
    @SuppressWarnings("try")
    public <T> T call(Callable<T> work) throws Exception {
        try (Acting acting = acting()) {
            return work.call();
        }
    }
}
