package org.imsa.hec.directory.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.record.Stored;

/** Where the lead of a project and the coordinator say whom it needs. */
@Stateless
@Activity
@RolesAllowed(Roles.SIGNED_IN)
public class RoleDesk {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @EJB
    private ProjectRights rights;

    /**
     * @param requestId of the form; sent twice, it answers with the role made the first time
     * @return id of the role
     */
    public long add(UUID requestId, long projectId, RoleDetails details) {
        return Stored.madeBy(em, ProjectRole.class, requestId).orElseGet(() -> make(requestId, projectId, details));
    }

    public void change(long id, long seen, RoleDetails details) {
        managed(id, seen).describe(details);
    }

    /** @throws RuleBroken {@code rule.role.hasPeople} if anybody ever asked for it or was asked */
    public void remove(long id, long seen) {
        ProjectRole role = managed(id, seen);
        boolean isUntouched = em.createQuery("select a.id from Assignment a where a.roleId = :id", Long.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        RuleBroken.unless(isUntouched, "rule.role.hasPeople", role.title());
        em.remove(role);
    }

    private long make(UUID requestId, long projectId, RoleDetails details) {
        mustManage(projectId);
        ProjectRole role = new ProjectRole(requestId.toString(), projectId, details);
        em.persist(role);
        return role.id();
    }

    private ProjectRole managed(long id, long seen) {
        ProjectRole role = Stored.get(em, ProjectRole.class, id, seen);
        mustManage(role.projectId());
        return role;
    }

    private void mustManage(long projectId) {
        Project project = Stored.get(em, Project.class, projectId);
        rights.mustManage(project);
        project.mustNotBeOver();
    }
}
