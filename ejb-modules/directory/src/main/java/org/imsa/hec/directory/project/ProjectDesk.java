package org.imsa.hec.directory.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.RecordKinds;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.record.Stored;

/** Where projects are planned, opened, and led to their end. Once planned, by their lead and the coordinator. */
@Stateless
@Activity
@RolesAllowed(Roles.SIGNED_IN)
public class ProjectDesk {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private RecordKinds kinds;

    @Inject
    private SecurityContext caller;

    @EJB
    private Numbers numbers;

    @EJB
    private Parties parties;

    @EJB
    private ProjectRights rights;

    @EJB
    private ProjectNotices notices;

    /**
     * @param requestId of the form; sent twice, it answers with the project made the first time
     * @return id of the project
     * @throws RuleBroken {@code rule.project.recordTaken} if the record has a project, {@code rule.project.recordUnknown}
     */
    @RolesAllowed({
        Roles.ADMINISTRATOR,
        Roles.COORDINATOR,
        Roles.CASE_MANAGER,
        Roles.GRANTS_OFFICER,
        Roles.MISSION_LEAD,
        Roles.SUPPLY_OFFICER,
        Roles.EDUCATION_OFFICER,
        Roles.LIAISON_OFFICER
    })
    public long plan(UUID requestId, ProjectDetails details) {
        return Stored.madeBy(em, Project.class, requestId).orElseGet(() -> make(requestId, details));
    }

    public void change(long id, long seen, ProjectDetails details) {
        Project project = managed(id, seen);
        parties.mustBe(PartyKind.PERSON, details.leadId(), "rule.project.leadIsPerson");
        project.describe(details);
    }

    /** Members may apply from now on. @throws RuleBroken {@code rule.project.leadMissing}, {@code rule.project.roleMissing} */
    public void open(long id, long seen) {
        Project project = managed(id, seen);
        project.open();
        boolean hasRole = !em.createQuery("select r.id from ProjectRole r where r.projectId = :id", Long.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        RuleBroken.unless(hasRole, "rule.project.roleMissing");
    }

    public void begin(long id, long seen) {
        managed(id, seen).begin();
    }

    /** The work is done; whoever still waits for an answer gets a no. */
    public void finish(long id, long seen) {
        Project project = managed(id, seen);
        project.finish();
        endWhatWaits(project, null);
    }

    public void cancel(long id, long seen, String reason) {
        Project project = managed(id, seen);
        project.cancel(reason);
        endWhatWaits(project, reason);
    }

    private long make(UUID requestId, ProjectDetails details) {
        parties.mustBe(PartyKind.PERSON, details.leadId(), "rule.project.leadIsPerson");
        RecordRef record = details.record();
        if (record != null) {
            RuleBroken.unless(
                    kinds.mayRead(record, caller::isCallerInRole)
                            && kinds.lines(List.of(record)).containsKey(record),
                    "rule.project.recordUnknown");
            RuleBroken.unless(isFree(record), "rule.project.recordTaken");
        }
        Project project = new Project(numbers.next("PJ"), requestId.toString(), record);
        project.describe(details);
        em.persist(project);
        return project.id();
    }

    private boolean isFree(RecordRef record) {
        return em.createQuery(
                        "select p.id from Project p where p.record = :record and p.state <> :cancelled", Long.class)
                .setParameter("record", record)
                .setParameter("cancelled", ProjectState.CANCELLED)
                .getResultList()
                .isEmpty();
    }

    private void endWhatWaits(Project project, String reason) {
        LocalDate today = LocalDate.now(clock);
        em.createQuery("select a from Assignment a where a.projectId = :id and a.state in :waiting", Assignment.class)
                .setParameter("id", project.id())
                .setParameter("waiting", List.of(AssignmentState.APPLIED, AssignmentState.INVITED))
                .getResultList()
                .forEach(assignment -> {
                    notices.answered(assignment);
                    assignment.lapse(reason, today);
                    notices.ended(project, assignment);
                });
    }

    private Project managed(long id, long seen) {
        Project project = Stored.get(em, Project.class, id, seen);
        rights.mustManage(project);
        return project;
    }
}
