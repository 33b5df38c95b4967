package org.imsa.hec.kernel.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asked by every request who its caller is now. A change of roles, a new password or a deactivation is seen by the next
 * request on this instance, and within half a minute on others.
 */
@ApplicationScoped
public class SignedInCache {
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    @EJB
    private SignIn signIn;

    @Inject
    private Clock clock;

    /** Empty if this account may not be signed in (any more). */
    public Optional<SignedIn> find(String username) {
        Instant now = clock.instant();
        Seen known = seen.get(username);
        if (known == null || known.at().plus(FRESH).isBefore(now)) {
            known = new Seen(signIn.stillIn(username), now);
            seen.put(username, known);
        }
        return known.who();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountChanged change) {
        seen.remove(change.username());
    }

    private record Seen(Optional<SignedIn> who, Instant at) {}
}
