package org.imsa.hec.directory.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.imsa.hec.directory.api.Conflict;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.directory.api.ConflictRule;

/**
 * Who holds an office in an institution decides neither about the institution nor about others who hold one there. Former
 * offices do not count.
 */
@ApplicationScoped
public class InstitutionRule implements ConflictRule {
    private static final String STILL = "(h.days.last is null or h.days.last >= :today)";

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Override
    public List<Conflict> find(long personId, Collection<Long> parties, LocalDate today) {
        List<Long> institutions = em.createQuery(
                        "select distinct h.office.organisationId from OfficeHolder h where h.personId = :person and "
                                + STILL,
                        Long.class)
                .setParameter("person", personId)
                .setParameter("today", today)
                .getResultList();
        if (institutions.isEmpty()) {
            return List.of();
        }
        List<Long> colleagues = em.createQuery(
                        "select distinct h.personId from OfficeHolder h where h.office.organisationId in :institutions"
                                + " and h.personId in :parties and h.personId <> :person and " + STILL,
                        Long.class)
                .setParameter("institutions", institutions)
                .setParameter("parties", parties)
                .setParameter("person", personId)
                .setParameter("today", today)
                .getResultList();
        return Stream.concat(institutions.stream().filter(parties::contains), colleagues.stream())
                .map(party -> Conflict.withParty(ConflictKind.INSTITUTION, party))
                .toList();
    }
}
