package org.imsa.hec.kernel.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Sends what waits, every ten seconds, on every node; each message is claimed by one of them. */
@Startup
@Singleton
@PermitAll
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTimer {
    private static final Logger LOG = Logger.getLogger(OutboxTimer.class.getName());
    private static final int AT_ONCE = 50;
    private static final Duration STUCK = Duration.ofMinutes(10);

    @EJB
    private OutboxStore store;

    @Inject
    @Any
    private Instance<OutboxChannel> channels;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void send() {
        Map<String, OutboxChannel> ready = channels.stream()
                .filter(OutboxChannel::isReady)
                .collect(Collectors.toMap(OutboxChannel::name, Function.identity()));
        if (ready.isEmpty()) {
            return;
        }
        store.releaseStuck(STUCK);
        List<Long> due = store.due(ready.keySet(), AT_ONCE);
        due.forEach(id -> store.claim(id).ifPresent(message -> send(message, ready.get(message.channel()))));
    }

    private void send(OutboxMessage message, OutboxChannel channel) {
        try {
            channel.send(message);
            store.sent(message.id());
        } catch (Exception refused) {
            LOG.log(Level.WARNING, refused, () -> "Message " + message.id() + " could not be sent");
            store.notSent(message, String.valueOf(refused.getMessage()));
        }
    }
}
