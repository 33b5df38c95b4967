package org.imsa.hec.directory.sanctions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.document.DocumentRow;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.job.Jobs;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.Stored;
import org.imsa.hec.kernel.settings.Settings;

/** Where a new version of the sanctions list is brought. */
@Stateless
@Activity
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class ListDesk {
    private static final String FOLDER = "sanctions.folder";

    /** A version that has lost more than a fifth of its entries is doubted. */
    private static final int LEAST_PERCENT = 80;

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private Numbers numbers;

    @EJB
    private Documents documents;

    @EJB
    private Jobs jobs;

    /**
     * Checks the files, keeps them, and starts the job that loads them and then screens everybody.
     *
     * @param listDate the day on which the list was published
     * @param brought {@code sdn.csv}, {@code alt.csv}, {@code add.csv}, or one archive of them
     * @param inSpiteOfDoubts load files that may not be whole or not belong together
     * @return id of the version; files that are loaded already change nothing, and give the id of the version they are
     * @throws RuleBroken {@code rule.sanctions.*}; nothing is changed then
     * @throws IOException if the files cannot be kept
     */
    public long load(UUID requestId, LocalDate listDate, List<SdnFile> brought, boolean inSpiteOfDoubts)
            throws IOException {
        Optional<Long> before = Stored.madeBy(em, SanctionsList.class, requestId);
        if (before.isPresent()) {
            return before.get();
        }
        RuleBroken.unless(
                listDate != null && !listDate.isAfter(LocalDate.now(clock).plusDays(1)), "rule.sanctions.date");
        SdnList content = SdnList.read(brought);
        SanctionsList active = active();
        if (active != null && active.isOf(content.fingerprint())) {
            return active.id();
        }
        RuleBroken.unless(
                active == null || !listDate.isBefore(active.listDate()), "rule.sanctions.older", older(active));
        List<Message> doubts = doubts(content, active);
        RuleBroken.unless(inSpiteOfDoubts || doubts.isEmpty(), "rule.sanctions.doubts", doubts);
        return bring(requestId, listDate, content);
    }

    /**
     * The same with the files of the folder that the setting {@code hec.sanctions.folder} names.
     *
     * @throws RuleBroken {@code rule.sanctions.folder} if it cannot be read
     */
    public long loadFromFolder(UUID requestId, LocalDate listDate, boolean inSpiteOfDoubts) throws IOException {
        List<SdnFile> brought = new ArrayList<>();
        String folder = folder().orElse("");
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.filter(ListDesk::isOfAList).sorted().toList()) {
                try (InputStream content = Files.newInputStream(file)) {
                    brought.add(SdnFile.read(file.getFileName().toString(), content));
                }
            }
        } catch (IOException unreadable) {
            throw new RuleBroken("rule.sanctions.folder", folder);
        }
        return load(requestId, listDate, brought, inSpiteOfDoubts);
    }

    /** The folder that lists can be loaded from, if the operator has set one. */
    public Optional<String> folder() {
        return Settings.find(FOLDER);
    }

    private long bring(UUID requestId, LocalDate listDate, SdnList content) throws IOException {
        SanctionsList list = new SanctionsList(
                requestId,
                numbers.next("SL"),
                listDate,
                content,
                Actor.current().username(),
                clock.instant());
        em.persist(list);
        em.flush();
        Map<String, String> kept = new HashMap<>();
        for (SdnFile file : content.files()) {
            DocumentRow document = documents.attach(list.ref(), file.name(), file.withoutEndMark(), null, "en");
            kept.put(file.name(), String.valueOf(document.id()));
        }
        Message title = Message.of("kernel.job." + ListLoad.KIND, list.number(), listDate);
        jobs.start(ListLoad.KIND, title, list.ref(), kept);
        return list.id();
    }

    private List<Message> doubts(SdnList content, SanctionsList active) {
        List<Message> doubts = new ArrayList<>(content.doubts());
        int now = content.entries().size();
        if (active != null && now * 100L < (long) active.entries() * LEAST_PERCENT) {
            doubts.add(Message.of("directory.sanctions.doubt.shrunk", now, active.entries()));
        }
        return doubts;
    }

    private SanctionsList active() {
        return em.createQuery("select l from SanctionsList l where l.activeMark = 1", SanctionsList.class)
                .getResultStream()
                .findAny()
                .orElse(null);
    }

    private static Object older(SanctionsList active) {
        return active == null ? "" : active.listDate();
    }

    private static boolean isOfAList(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".zip");
    }
}
