package org.imsa.hec.bench;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.kernel.account.Roles;

/**
 * What the search by name is measured against: a service of the same kind, with its check of roles and its transaction, that
 * answers with the same lines, found by the index of e-mail addresses.
 */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class ExactMatch {
    private static final String REACHED = "select new org.imsa.hec.directory.api.PartyLine("
            + "p.id, p.kind, p.number, p.nameLatin, p.nameArabic) from PartyName p where p.email = :email";

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    public List<PartyLine> reachedAt(String email) {
        return em.createQuery(REACHED, PartyLine.class)
                .setParameter("email", email)
                .getResultList();
    }
}
