package org.imsa.hec.directory.ballot;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.migration.Migrations;

/** Looks every half minute, on every node, for ballots whose time has come; each is closed by one of them. */
@Startup
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BallotTimer {
    private static final Logger LOG = Logger.getLogger(BallotTimer.class.getName());

    @EJB
    private Migrations migrations;

    @EJB
    private BallotClosing closing;

    @PostConstruct
    void await() {
        migrations.done();
    }

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void look() {
        each(closing.due(), closing::close);
        each(closing.toRemind(), closing::remind);
    }

    /** One that another context refuses to close does not keep the others from it; it is tried again. */
    private static void each(List<Long> ids, LongConsumer deed) {
        for (long id : ids) {
            try {
                deed.accept(id);
            } catch (RuleBroken | EJBException failed) {
                LOG.log(Level.WARNING, failed, () -> "Ballot " + id + " could not be closed or reminded of");
            }
        }
    }
}
