package org.imsa.hec.directory.project;

import jakarta.persistence.EntityManager;
import org.imsa.hec.kernel.RuleBroken;

/** Takes and frees the places of roles in the database, so that two who assign at once do not both take the last one. */
record Places(EntityManager em) {

    /** @throws RuleBroken {@code rule.role.full} */
    void take(ProjectRole role) {
        int taken = em.createNativeQuery(
                        "UPDATE directory_project_role SET taken = taken + 1 WHERE id = ?1 AND taken < places")
                .setParameter(1, role.id())
                .executeUpdate();
        RuleBroken.unless(taken == 1, "rule.role.full", role.title());
    }

    void free(long roleId) {
        em.createNativeQuery("UPDATE directory_project_role SET taken = taken - 1 WHERE id = ?1")
                .setParameter(1, roleId)
                .executeUpdate();
    }
}
