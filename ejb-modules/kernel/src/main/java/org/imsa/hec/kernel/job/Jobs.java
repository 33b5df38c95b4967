package org.imsa.hec.kernel.job;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.list.Typed;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.settings.Settings;

/** Starts background jobs and shows what became of them. Everybody sees their own; an administrator sees all. */
@Stateless
@Activity
@RolesAllowed(Roles.SIGNED_IN)
public class Jobs {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<JobQueued> queued;

    @Inject
    private SecurityContext caller;

    @EJB
    private Numbers numbers;

    @Inject
    @Any
    private Instance<JobWork> works;

    /**
     * Queues a job in the caller's transaction; it runs on this node once that has committed, and not at all if it is
     * rolled back. For services and timers, which have checked who may ask for it.
     *
     * @param kind names the {@link JobWork}
     * @param title what the user reads in the list of jobs
     * @param subject the record it works for, or null
     * @return a reference of kind {@code job}
     */
    @PermitAll
    public RecordRef start(String kind, Message title, RecordRef subject, Map<String, String> parameters) {
        Job job = new Job(
                numbers.next("JB"),
                kind,
                title,
                subject,
                parameters,
                Actor.current().username(),
                Settings.node(),
                clock.instant());
        em.persist(job);
        queued.fire(new JobQueued(job.id()));
        return job.ref();
    }

    /** Asks a job to stop; what it has finished so far stays. */
    public void cancel(long id) {
        mine(id);
        em.createQuery("update Job j set j.state = org.imsa.hec.kernel.job.JobState.CANCELLED, j.endedAt = :now"
                        + " where j.id = :id and j.state = org.imsa.hec.kernel.job.JobState.QUEUED")
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
        em.createQuery("update Job j set j.cancelWanted = true where j.id = :id and j.endedAt is null")
                .setParameter("id", id)
                .executeUpdate();
    }

    /**
     * Starts a failed or cancelled job again, in the name of whoever presses the button.
     *
     * @throws RuleBroken {@code rule.job.stillRuns} if it is queued or running
     */
    public void restart(long id) {
        mine(id);
        int restarted = em.createQuery("update Job j set j.state = org.imsa.hec.kernel.job.JobState.QUEUED,"
                        + " j.node = :node, j.heartbeat = :now, j.startedBy = :who, j.cancelWanted = false, j.done = 0,"
                        + " j.message = null, j.startedAt = null, j.endedAt = null where j.id = :id"
                        + " and j.state in :restartable")
                .setParameter("node", Settings.node())
                .setParameter("now", clock.instant())
                .setParameter("who", Actor.current().username())
                .setParameter("id", id)
                .setParameter("restartable", JobState.RESTARTABLE)
                .executeUpdate();
        RuleBroken.unless(restarted == 1, "rule.job.stillRuns");
        queued.fire(new JobQueued(id));
    }

    public Optional<JobRow> find(long id) {
        return Optional.ofNullable(em.find(Job.class, id)).map(Job::row).filter(this::maySee);
    }

    /** The jobs of one record, newest first. For services that have checked who may see the record. */
    @PermitAll
    public List<JobRow> of(RecordRef subject, int limit) {
        return em.createQuery(
                        "select " + JobRow.SELECT + " from Job j where j.subject = :subject order by j.id desc",
                        JobRow.class)
                .setParameter("subject", subject)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Names of all kinds of jobs, for a filter. */
    public List<String> kinds() {
        return works.stream().map(JobWork::kind).sorted().toList();
    }

    /**
     * Sortable by number, kind, queuedAt; the last come first.
     *
     * @param text begin of a number, a user name, or what a title names, such as a file; null for all
     * @param kind null for all
     * @param state null for all
     */
    public Page<JobRow> history(String text, String kind, JobState state, PageRequest request) {
        boolean onlyOwn = !caller.isCallerInRole(Roles.ADMINISTRATOR);
        Typed typed = new Typed(text);
        return new ListQuery<>(em, JobRow.class, JobRow.SELECT, "Job j")
                .when(typed.isNumber(), "j.number like :number", "number", typed.asNumber())
                .when(
                        typed.isWords(),
                        "j.startedBy like :words or function('json_query', j.title, '$.values') like :words",
                        "words",
                        typed.anywhere())
                .when(kind != null, "j.kind = :kind", "kind", kind)
                .when(onlyOwn, "j.startedBy = :me", "me", Actor.current().username())
                .when(state != null, "j.state = :state", "state", state)
                .sortable("number", "j.number")
                .sortable("kind", "j.kind")
                .sortable("queuedAt", "j.queuedAt")
                .inOrder("j.id desc")
                .page(request);
    }

    private void mine(long id) {
        RuleBroken.unless(find(id).isPresent(), "rule.job.notYours");
    }

    private boolean maySee(JobRow job) {
        return job.startedBy().equals(Actor.current().username()) || caller.isCallerInRole(Roles.ADMINISTRATOR);
    }
}
