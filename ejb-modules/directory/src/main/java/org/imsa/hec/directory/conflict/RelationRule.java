package org.imsa.hec.directory.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.imsa.hec.directory.api.Conflict;
import org.imsa.hec.directory.api.ConflictRule;

/** Relatives, co-authors, colleagues and mentors of whom a record is about. */
@ApplicationScoped
public class RelationRule implements ConflictRule {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Override
    public List<Conflict> find(long personId, Collection<Long> parties, LocalDate today) {
        return em.createQuery(
                        "select r from Relation r where r.personId = :person and r.otherId in :parties"
                                + " or r.otherId = :person and r.personId in :parties",
                        Relation.class)
                .setParameter("person", personId)
                .setParameter("parties", parties)
                .getResultStream()
                .filter(relation -> relation.isNear(today))
                .map(relation -> relation.conflictOf(personId))
                .toList();
    }
}
