package org.imsa.hec.directory.sanctions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.function.Predicate;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.record.StoredKind;

/** Versions of the sanctions list, to jobs, documents and timelines. They are called by their numbers. */
@ApplicationScoped
public class ListKind extends StoredKind {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    public ListKind() {
        super(SanctionsList.KIND, "directory_sanctions_list x", "x.number", "x.number", new String[0]);
    }

    @Override
    protected EntityManager em() {
        return em;
    }

    @Override
    public String page() {
        return "/directory/lists.xhtml";
    }

    @Override
    public Set<String> readers() {
        return Set.of(Roles.COORDINATOR, Roles.ADMINISTRATOR, Roles.TREASURER, Roles.AUDITOR);
    }

    @Override
    public Set<String> writers() {
        return Set.of(Roles.COORDINATOR, Roles.ADMINISTRATOR);
    }

    /** Its files are what it was made of: once it is loaded, none is added or taken away. */
    @Override
    public boolean mayWrite(long id, Predicate<String> hasRole) {
        return writers().stream().anyMatch(hasRole)
                && !em.createQuery(
                                "select l.id from SanctionsList l where l.id = :id and l.state = :loading", Long.class)
                        .setParameter("id", id)
                        .setParameter("loading", ListState.LOADING)
                        .getResultList()
                        .isEmpty();
    }
}
