package org.imsa.hec.directory.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.record.Stored;

/** Where members write down their hours, and leads confirm those of others. */
@Stateless
@Activity
@RolesAllowed(Roles.SIGNED_IN)
public class HoursDesk {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private ProjectRights rights;

    @EJB
    private ProjectNotices notices;

    /**
     * The caller writes down hours of their own role.
     *
     * @param requestId of the form; sent twice, it answers with the entry made the first time
     * @return id of the entry
     * @throws RuleBroken {@code rule.hours.tooMany} if the day would have more than 24, and what {@link ServiceHours} asks
     */
    public long log(UUID requestId, long assignmentId, Work work) {
        return Stored.madeBy(em, ServiceHours.class, requestId).orElseGet(() -> make(requestId, assignmentId, work));
    }

    /** Nobody confirms their own. */
    public void confirm(long id, long seen) {
        ServiceHours hours = ofAnother(id, seen);
        hours.confirm(rights.username(), clock.instant());
        notices.hoursDecided(hours);
    }

    public void refuse(long id, long seen, String reason) {
        ServiceHours hours = ofAnother(id, seen);
        hours.refuse(reason, rights.username(), clock.instant());
        notices.hoursDecided(hours);
        notices.hoursRefused(em.find(Project.class, hours.ref().id()), assignment(hours), hours);
    }

    /** The caller takes back what is not decided yet. */
    public void takeBack(long id, long seen) {
        ServiceHours hours = Stored.get(em, ServiceHours.class, id, seen);
        RuleBroken.unless(rights.isCaller(assignment(hours).personId()), "rule.assignment.notYours");
        hours.mustBeUndecided();
        em.remove(hours);
        em.flush(); // else it would still count among those that wait
        notices.hoursDecided(hours);
    }

    private long make(UUID requestId, long assignmentId, Work work) {
        Assignment assignment = Stored.get(em, Assignment.class, assignmentId);
        RuleBroken.unless(rights.isCaller(assignment.personId()), "rule.assignment.notYours");
        RuleBroken.unless(assignment.state() == AssignmentState.ASSIGNED, "rule.assignment.state", assignment.state());
        ServiceHours hours =
                new ServiceHours(requestId.toString(), assignment, work, rights.username(), LocalDate.now(clock));
        RuleBroken.unless(
                loggedOn(assignment.personId(), work.day()).add(work.hours()).compareTo(ServiceHours.A_DAY) <= 0,
                "rule.hours.tooMany",
                work.day());
        em.persist(hours);
        notices.hoursLogged(em.find(Project.class, assignment.projectId()), assignment);
        return hours.id();
    }

    private BigDecimal loggedOn(long personId, LocalDate day) {
        BigDecimal sum = em.createQuery(
                        "select sum(h.hours) from ServiceHours h join Assignment a on a.id = h.assignmentId"
                                + " where a.personId = :person and h.day = :day and h.state <> :refused",
                        BigDecimal.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .setParameter("refused", HoursState.REFUSED)
                .getSingleResult();
        return sum == null ? BigDecimal.ZERO : sum;
    }

    private ServiceHours ofAnother(long id, long seen) {
        ServiceHours hours = Stored.get(em, ServiceHours.class, id, seen);
        Assignment assignment = assignment(hours);
        rights.mustManage(em.find(Project.class, assignment.projectId()));
        RuleBroken.unless(!rights.isCaller(assignment.personId()), "rule.hours.own");
        return hours;
    }

    private Assignment assignment(ServiceHours hours) {
        return em.find(Assignment.class, hours.assignmentId());
    }
}
