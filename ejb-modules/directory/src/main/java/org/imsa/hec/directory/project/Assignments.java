package org.imsa.hec.directory.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imsa.hec.directory.membership.MemberStanding;
import org.imsa.hec.directory.team.TeamPlaces;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.record.Stored;

/**
 * How members come to their roles, and leave them. A member applies and answers for themselves; the lead and the coordinator
 * invite, assign and refuse, but nobody decides about themselves.
 */
@Stateless
@Activity
@RolesAllowed(Roles.SIGNED_IN)
public class Assignments {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private ProjectRights rights;

    @EJB
    private ProjectNotices notices;

    @EJB
    private TeamPlaces teams;

    /**
     * The caller applies. Applying again while it is not answered changes nothing.
     *
     * @return id of the assignment
     * @throws RuleBroken {@code rule.assignment.membersOnly}, {@code rule.role.full}, {@code rule.project.notOpen}, {@code
     *     rule.assignment.invitedAlready}
     */
    public long apply(long roleId, String message) {
        ProjectRole role = role(roleId);
        Long me = rights.callerId();
        RuleBroken.unless(me != null, "rule.assignment.noPerson");
        Optional<Assignment> live = live(roleId, me);
        if (live.isPresent()) {
            RuleBroken.unless(
                    live.get().state() == AssignmentState.APPLIED, "rule.assignment.invitedAlready", role.title());
            return live.get().id();
        }
        Project project = mayBeAsked(role, me);
        Assignment assignment = Assignment.applied(role, me, message, today());
        em.persist(assignment);
        notices.applied(project, role, assignment);
        return assignment.id();
    }

    /**
     * The lead asks a member, who then accepts or declines.
     *
     * @return id of the assignment; asked again while it is not answered, the same one
     */
    public long invite(long roleId, long personId, String message) {
        ProjectRole role = role(roleId);
        rights.mustManage(project(role.projectId()));
        RuleBroken.unless(!rights.isCaller(personId), "rule.assignment.inviteSelf");
        Optional<Assignment> live = live(roleId, personId);
        if (live.isPresent()) {
            RuleBroken.unless(live.get().state() == AssignmentState.INVITED, "rule.assignment.known", role.title());
            return live.get().id();
        }
        Project project = mayBeAsked(role, personId);
        Assignment assignment = Assignment.invited(role, personId, message, today());
        em.persist(assignment);
        notices.invited(project, role, assignment);
        return assignment.id();
    }

    /** The lead takes an applicant. @throws RuleBroken {@code rule.assignment.own}, {@code rule.role.full} */
    public void assign(long id, long seen) {
        Assignment assignment = managed(id, seen);
        RuleBroken.unless(!rights.isCaller(assignment.personId()), "rule.assignment.own");
        notices.answered(assignment);
        assignment.assign(today());
        takePlace(assignment);
    }

    public void refuse(long id, long seen, String reason) {
        Assignment assignment = managed(id, seen);
        RuleBroken.unless(!rights.isCaller(assignment.personId()), "rule.assignment.own");
        notices.answered(assignment);
        assignment.refuse(reason, today());
        notices.ended(project(assignment.projectId()), assignment);
    }

    /** The member takes an invitation. @throws RuleBroken {@code rule.role.full} if somebody was quicker */
    public void accept(long id, long seen) {
        Assignment assignment = own(id, seen);
        notices.answered(assignment);
        assignment.accept(today());
        takePlace(assignment);
    }

    public void decline(long id, long seen, String reason) {
        Assignment assignment = own(id, seen);
        notices.answered(assignment);
        assignment.decline(reason, today());
        notices.left(project(assignment.projectId()), assignment);
    }

    /** The member takes an application back, or leaves a role; a reason is needed once they are assigned. */
    public void withdraw(long id, long seen, String reason) {
        Assignment assignment = own(id, seen);
        end(assignment, reason);
        notices.left(project(assignment.projectId()), assignment);
    }

    /** The lead takes an invitation back, or releases a member from a role, with a reason. */
    public void release(long id, long seen, String reason) {
        Assignment assignment = managed(id, seen);
        end(assignment, reason);
        notices.ended(project(assignment.projectId()), assignment);
    }

    private void end(Assignment assignment, String reason) {
        boolean hadPlace = assignment.state() == AssignmentState.ASSIGNED;
        notices.answered(assignment);
        assignment.withdraw(reason, today());
        if (hadPlace) {
            new Places(em).free(assignment.roleId());
            teams.leave(
                    project(assignment.projectId()).workedOn(),
                    assignment.personId(),
                    role(assignment.roleId()).title());
        }
    }

    private void takePlace(Assignment assignment) {
        ProjectRole role = role(assignment.roleId());
        Project project = project(assignment.projectId());
        project.mustTakeMembers();
        mustBeMember(assignment.personId());
        new Places(em).take(role);
        teams.join(project.workedOn(), assignment.personId(), role.title());
        notices.assigned(project, role, assignment);
    }

    private Project mayBeAsked(ProjectRole role, long personId) {
        Project project = project(role.projectId());
        project.mustTakeMembers();
        mustBeMember(personId);
        RuleBroken.unless(role.taken() < role.details().places(), "rule.role.full", role.title());
        return project;
    }

    private void mustBeMember(long personId) {
        boolean isMember = !em.createQuery(
                        "select m.id from Membership m where m.personId = :person and m.standing <> :left", Long.class)
                .setParameter("person", personId)
                .setParameter("left", MemberStanding.LEFT)
                .getResultList()
                .isEmpty();
        RuleBroken.unless(isMember, "rule.assignment.membersOnly");
    }

    private Optional<Assignment> live(long roleId, long personId) {
        return em.createQuery(
                        "select a from Assignment a where a.roleId = :role and a.personId = :person and a.state in :live",
                        Assignment.class)
                .setParameter("role", roleId)
                .setParameter("person", personId)
                .setParameter(
                        "live", List.of(AssignmentState.APPLIED, AssignmentState.INVITED, AssignmentState.ASSIGNED))
                .getResultStream()
                .findFirst();
    }

    private Assignment managed(long id, long seen) {
        Assignment assignment = Stored.get(em, Assignment.class, id, seen);
        rights.mustManage(project(assignment.projectId()));
        return assignment;
    }

    private Assignment own(long id, long seen) {
        Assignment assignment = Stored.get(em, Assignment.class, id, seen);
        RuleBroken.unless(rights.isCaller(assignment.personId()), "rule.assignment.notYours");
        return assignment;
    }

    private ProjectRole role(long id) {
        return Stored.get(em, ProjectRole.class, id);
    }

    private Project project(long id) {
        return em.find(Project.class, id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
