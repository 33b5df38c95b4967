package org.imsa.hec.kernel.outbox;

import java.time.Duration;
import java.util.Optional;

/** How long to wait after a message could not be sent: one minute, doubling up to six hours; ten attempts in all. */
final class BackOff {
    static final int ATTEMPTS = 10;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);

    private BackOff() {}

    /** @return empty if it is to be given up after this many attempts */
    static Optional<Duration> after(int attempts) {
        if (attempts >= ATTEMPTS) {
            return Optional.empty();
        }
        Duration pause = FIRST.multipliedBy(1L << (attempts - 1));
        return Optional.of(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    }
}
