package org.imsa.hec.web.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.imsa.hec.directory.sanctions.ListDesk;
import org.imsa.hec.directory.sanctions.ListRow;
import org.imsa.hec.directory.sanctions.SanctionsLists;
import org.imsa.hec.directory.sanctions.SdnFile;
import org.imsa.hec.directory.screening.ScreeningDesk;
import org.imsa.hec.directory.screening.ScreeningFilter;
import org.imsa.hec.directory.screening.ScreeningRow;
import org.imsa.hec.directory.screening.Screenings;
import org.imsa.hec.kernel.account.DemoAccounts;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.settings.Settings;

/**
 * Brings a small sanctions list of invented names into the demo, so that three of its parties, invented too, are held;
 * one of them is cleared. The job that loads a list can run only when the application has started: so this waits.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoSanctions {
    private static final long OFTEN_MILLIS = Duration.ofSeconds(2).toMillis();
    private static final LocalDate LIST_DATE = LocalDate.of(2026, 1, 2);
    private static final String IS_CLEARED = "AL-NAHRAWANI";

    private final Deputy coordinator = Deputy.of(DemoStaff.COORDINATOR, Roles.COORDINATOR);
    private final Deputy administrator = Deputy.of("admin", Roles.ADMINISTRATOR);

    private boolean brought;

    @Resource
    private TimerService timers;

    @EJB
    private DemoAccounts accounts;

    @EJB
    private ListDesk lists;

    @EJB
    private SanctionsLists loaded;

    @EJB
    private Screenings screenings;

    @EJB
    private ScreeningDesk desk;

    @PostConstruct
    void begin() {
        if (Settings.isDemo()) {
            timers.createIntervalTimer(OFTEN_MILLIS, OFTEN_MILLIS, new TimerConfig(null, false));
        }
    }

    /** Goes on with the next step, and ends with the last; with a list that was there before, nothing is to be done. */
    @Timeout
    void look(Timer timer) throws Exception {
        if (!administrator.call(() -> accounts.isOpen(DemoStaff.LAST))) {
            return;
        }
        Long list = coordinator.call(() -> loaded.last().map(ListRow::id).orElse(null));
        if (list == null) {
            coordinator.call(() -> lists.load(DemoDirectory.request("sanctions"), LIST_DATE, files(), false));
            brought = true;
        } else if (!brought) {
            timer.cancel();
        } else if (coordinator.call(() -> loaded.work(list).orElseThrow().isOver())) {
            coordinator.call(this::clearOne);
            timer.cancel();
        }
    }

    /** How many were cleared. */
    private int clearOne() {
        List<ScreeningRow> found = screenings
                .list(ScreeningFilter.TO_DECIDE, null, PageRequest.firstPage(25))
                .rows();
        List<ScreeningRow> meant = found.stream()
                .filter(row -> row.listedName() != null && row.listedName().startsWith(IS_CLEARED))
                .toList();
        meant.forEach(row -> desk.clear(
                row.id(),
                screenings.file(row.id()).version(),
                "Born in 1991, the one on the list in 1948. / من مواليد 1991، والمذكور في القائمة من مواليد 1948."));
        return meant.size();
    }

    private static List<SdnFile> files() throws IOException {
        List<SdnFile> files = new ArrayList<>();
        for (String name : List.of("sdn.csv", "alt.csv", "add.csv")) {
            try (InputStream content = DemoSanctions.class.getResourceAsStream(name)) {
                files.add(SdnFile.read(name, content));
            }
        }
        return files;
    }
}
