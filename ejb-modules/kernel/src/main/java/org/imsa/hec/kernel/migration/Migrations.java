package org.imsa.hec.kernel.migration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.imsa.hec.kernel.settings.Settings;

/**
 * Brings the database to the shape that this version expects, before anything else runs: one folder of scripts and one
 * history table for each context, in the order in which they see each other. Flyway's lock lets two instances start at
 * once. On a Galera cluster, where that lock does not hold, set {@code hec.migrate=false} and migrate as one deliberate step.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {
    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());
    private static final List<String> CONTEXTS =
            List.of("kernel", "directory", "liaison", "funding", "humanitarian", "education");

    @Resource(lookup = "jdbc/hec")
    private DataSource database;

    @PostConstruct
    void migrate() {
        if (Boolean.parseBoolean(Settings.get("migrate", "true"))) {
            CONTEXTS.stream().filter(this::isDeployed).forEach(this::apply);
        }
    }

    /** Called by other beans that start with the application: returns when the database is ready. */
    public void done() {
        LOG.fine("The database is ready.");
    }

    private boolean isDeployed(String context) {
        return Thread.currentThread().getContextClassLoader().getResource("db/migration/" + context) != null;
    }

    private void apply(String context) {
        int applied = Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration/" + context)
                .table("flyway_" + context)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate()
                .migrationsExecuted;
        LOG.info(() -> "Database scripts of " + context + ": " + applied + " applied.");
    }
}
