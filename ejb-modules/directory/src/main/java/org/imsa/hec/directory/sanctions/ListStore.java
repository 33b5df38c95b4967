package org.imsa.hec.directory.sanctions;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.job.Jobs;
import org.imsa.hec.kernel.record.RecordRef;

/** Stores and reads the entries of the versions, for the jobs and services that have checked who may. */
@ApplicationScoped
public class ListStore {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private Jobs jobs;

    /** Id of the version that everybody is screened against; empty before the first. */
    public Optional<Long> active() {
        return em.createQuery("select l.id from SanctionsList l where l.activeMark = 1", Long.class)
                .getResultStream()
                .findAny();
    }

    /** All entries of a version; some thousand, read by whoever keeps them in memory. */
    public List<Listed> entries(long listId) {
        return em.createQuery("select e from ListedEntry e where e.id.listId = :list", ListedEntry.class)
                .setParameter("list", listId)
                .getResultStream()
                .map(ListedEntry::listed)
                .toList();
    }

    /** Some entries of a version, by their numbers. */
    public Map<Long, Listed> entries(long listId, Collection<Long> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select e from ListedEntry e where e.id.listId = :list and e.id.entryNumber in :numbers",
                                ListedEntry.class)
                        .setParameter("list", listId)
                        .setParameter("numbers", numbers)
                        .getResultStream()
                        .map(ListedEntry::listed)
                        .collect(Collectors.toMap(Listed::number, listed -> listed));
    }

    /** Does a job load a version, or screen everybody against one? */
    public boolean isAnyBeingLoaded() {
        return em.createQuery("select l.id from SanctionsList l order by l.id desc", Long.class)
                .setMaxResults(1)
                .getResultStream()
                .flatMap(id -> jobs.of(new RecordRef(SanctionsList.KIND, id), 1).stream())
                .anyMatch(job -> !job.isOver());
    }

    boolean isLoading(long listId) {
        return em.find(SanctionsList.class, listId).state() == ListState.LOADING;
    }

    /** What an interrupted run has left. */
    void begin(long listId) {
        em.createQuery("delete from ListedEntry e where e.id.listId = :list")
                .setParameter("list", listId)
                .executeUpdate();
    }

    void add(long listId, List<Listed> entries) {
        entries.forEach(entry -> em.persist(new ListedEntry(listId, entry)));
    }

    /** This version takes effect, and the one before no longer has any, in one transaction. */
    void takeEffect(long listId) {
        SanctionsList list = em.find(SanctionsList.class, listId);
        active().map(before -> em.find(SanctionsList.class, before)).ifPresent(before -> {
            RuleBroken.unless(!before.listDate().isAfter(list.listDate()), "rule.sanctions.older", before.listDate());
            before.replaced();
            em.flush();
        });
        list.takeEffect(clock.instant());
    }
}
