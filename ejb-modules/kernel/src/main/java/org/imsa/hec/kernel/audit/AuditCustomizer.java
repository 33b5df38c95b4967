package org.imsa.hec.kernel.audit;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;
import org.imsa.hec.kernel.Aggregate;

/** Named in each {@code persistence.xml}: from there on every {@link Aggregate} of that unit is audited by itself. */
public class AuditCustomizer implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        AuditWriter writer = new AuditWriter();
        session.getDescriptors().values().stream()
                .filter(descriptor -> Aggregate.class.isAssignableFrom(descriptor.getJavaClass()))
                .forEach(descriptor -> descriptor.getEventManager().addListener(writer));
    }
}
