package org.imsa.hec.funding.pledge;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.migration.Migrations;

/** Looks every morning, on every node, of which pledges somebody is to be reminded. */
@Startup
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PledgeTimer {
    private static final Logger LOG = Logger.getLogger(PledgeTimer.class.getName());

    @EJB
    private Migrations migrations;

    @EJB
    private PledgeReminders reminders;

    @PostConstruct
    void await() {
        migrations.done();
    }

    /** One that cannot be reminded of does not keep the others from it; it is tried again the next day. */
    @Schedule(hour = "6", persistent = false)
    public void look() {
        for (long pledge : reminders.due()) {
            try {
                reminders.remind(pledge);
            } catch (RuleBroken | EJBException failed) {
                LOG.log(Level.WARNING, failed, () -> "Nobody was reminded of pledge " + pledge);
            }
        }
    }
}
