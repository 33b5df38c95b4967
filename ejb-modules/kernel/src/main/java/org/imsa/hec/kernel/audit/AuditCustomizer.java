package org.imsa.hec.kernel.audit;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.Session;
import org.imsa.hec.kernel.Aggregate;

/** Named in each {@code persistence.xml}: from there on every {@link Aggregate} of that unit is audited by itself. */
public class AuditCustomizer implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        AuditWriter writer = new AuditWriter();
        session.getDescriptors().values().stream()
                .filter(descriptor -> Aggregate.class.isAssignableFrom(descriptor.getJavaClass()))
                .filter(descriptor -> !isSubclass(descriptor))
                .forEach(descriptor -> descriptor.getEventManager().addListener(writer));
    }

    /** Listeners of the class above hear of it already. */
    private static boolean isSubclass(ClassDescriptor descriptor) {
        return descriptor.hasInheritance() && descriptor.getInheritancePolicy().getParentClass() != null;
    }
}
