package org.imsa.hec.directory.specialty;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.record.Stored;

/** Where administrators add to the list of specialties. */
@Stateless
@Activity
@RolesAllowed(Roles.ADMINISTRATOR)
public class SpecialtyDesk {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    /**
     * @param parentId the specialty that it is a part of, or null
     * @return its id
     * @throws RuleBroken {@code rule.specialty.taken} if the code is there, or another {@code rule.specialty.*}
     */
    public long add(String code, String latin, String arabic, Long parentId) {
        Specialty specialty = new Specialty(code);
        boolean isNew = em.createQuery("select s.id from Specialty s where s.code = :code", Long.class)
                .setParameter("code", specialty.code())
                .getResultList()
                .isEmpty();
        RuleBroken.unless(isNew, "rule.specialty.taken", specialty.code());
        specialty.describe(latin, arabic, parent(parentId));
        em.persist(specialty);
        return specialty.id();
    }

    /** @throws RuleBroken {@code rule.specialty.shipped} if the product brought it */
    public void change(long id, long seen, String latin, String arabic, Long parentId) {
        Specialty parent = parent(parentId);
        RuleBroken.unless(parent == null || !hasParts(id), "rule.specialty.parent");
        Stored.get(em, Specialty.class, id, seen).describe(latin, arabic, parent);
    }

    /** Takes it from the list to choose from, or puts it back. */
    public void retire(long id, long seen, boolean outOfUse) {
        Stored.get(em, Specialty.class, id, seen).retire(outOfUse);
    }

    private boolean hasParts(long id) {
        return !em.createQuery("select s.id from Specialty s where s.parentId = :id", Long.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private Specialty parent(Long id) {
        return id == null ? null : Stored.get(em, Specialty.class, id);
    }
}
