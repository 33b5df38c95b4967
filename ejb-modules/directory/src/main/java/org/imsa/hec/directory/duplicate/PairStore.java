package org.imsa.hec.directory.duplicate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.imsa.hec.directory.api.Duplicates;
import org.imsa.hec.directory.api.LikelyDuplicate;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.directory.name.Likeness;
import org.imsa.hec.kernel.audit.Activity;

/** Writes down the pairs that the search finds. For the search alone. */
@Stateless
@Activity
@PermitAll
public class PairStore {
    private static final int LEAST_PERCENT = (int) (Likeness.LIKELY * 100);
    private static final int MOST_FOR_ONE = 20;

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private Duplicates duplicates;

    public long count() {
        return em.createQuery("select count(p) from PartyName p where p.mergedInto is null", Long.class)
                .getSingleResult();
    }

    public List<PartyLine> partiesAfter(long id, int limit) {
        return em.createQuery(
                        "select new org.imsa.hec.directory.api.PartyLine(p.id, p.kind, p.number, p.nameLatin, p.nameArabic)"
                                + " from PartyName p where p.id > :id and p.mergedInto is null order by p.id",
                        PartyLine.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** @return how many pairs are suspected that were not before */
    public int compare(PartyLine party) {
        int fresh = 0;
        for (LikelyDuplicate found : duplicates.likeTo(party.id(), LEAST_PERCENT, MOST_FOR_ONE)) {
            if (found.party().id() > party.id()) {
                fresh += write(party, found);
            }
        }
        return fresh;
    }

    private int write(PartyLine party, LikelyDuplicate found) {
        List<SuspectedPair> known = em.createQuery(
                        "select s from SuspectedPair s where s.oneId = :one and s.otherId = :other",
                        SuspectedPair.class)
                .setParameter("one", party.id())
                .setParameter("other", found.party().id())
                .getResultList();
        known.forEach(pair -> pair.foundAgain(found, clock.instant()));
        if (known.isEmpty()) {
            em.persist(new SuspectedPair(party, found, clock.instant()));
        }
        return known.isEmpty() ? 1 : 0;
    }
}
