package org.imsa.hec.directory.duplicate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imsa.hec.directory.api.LikelyDuplicate;
import org.imsa.hec.directory.api.ManyDuplicates;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.name.NameBlocks;
import org.imsa.hec.kernel.audit.Activity;

/** Writes down the pairs that the search finds. For the search alone. */
@Stateless
@Activity
@PermitAll
public class PairStore {
    private static final int MOST_FOR_ONE = 20;

    private static final String UNFILED =
            "SELECT p.id, p.name_latin, p.name_arabic FROM directory_party p WHERE p.id > ?"
                    + " AND NOT EXISTS (SELECT 1 FROM directory_name_block b WHERE b.party_id = p.id) ORDER BY p.id LIMIT ?";
    private static final String FILE = "INSERT INTO directory_name_block (block, party_id) VALUES ";

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private ManyDuplicates duplicates;

    public long count() {
        return em.createQuery("select count(p) from PartyName p where p.mergedInto is null", Long.class)
                .getSingleResult();
    }

    /** The next ones of this kind, in the order of their ids. */
    public List<Long> partiesAfter(PartyKind kind, long id, int limit) {
        return em.createQuery(
                        "select p.id from PartyName p where p.id > :id and p.kind = :kind and p.mergedInto is null"
                                + " order by p.id",
                        Long.class)
                .setParameter("id", id)
                .setParameter("kind", kind)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Files the next ones whose names an earlier version wrote, which knew no blocks.
     *
     * @return the id of the last of them; null when there are no more
     */
    @SuppressWarnings("unchecked")
    public Long fileAfter(long id, int limit) {
        List<Object[]> unfiled = em.createNativeQuery(UNFILED)
                .setParameter(1, id)
                .setParameter(2, limit)
                .getResultList();
        List<Object> values = new ArrayList<>();
        for (Object[] party : unfiled) {
            NameBlocks.of((String) party[1], (String) party[2])
                    .forEach(block -> values.addAll(List.of(block, party[0])));
        }
        if (!values.isEmpty()) {
            Query insert =
                    em.createNativeQuery(FILE + String.join(", ", Collections.nCopies(values.size() / 2, "(?, ?)")));
            for (int i = 0; i < values.size(); i++) {
                insert.setParameter(i + 1, values.get(i));
            }
            insert.executeUpdate();
        }
        return unfiled.isEmpty() ? null : ((Number) unfiled.get(unfiled.size() - 1)[0]).longValue();
    }

    /** @return how many pairs are suspected that were not before */
    public int compare(PartyKind kind, List<Long> ids, ManyDuplicates.Memory memory) {
        Map<List<Long>, SuspectedPair> known = known(ids);
        int fresh = 0;
        for (var one : duplicates.among(kind, ids, MOST_FOR_ONE, memory).entrySet()) {
            for (LikelyDuplicate found : one.getValue()) {
                SuspectedPair pair =
                        known.get(List.of(one.getKey().id(), found.party().id()));
                if (pair == null) {
                    em.persist(new SuspectedPair(one.getKey(), found, clock.instant()));
                    fresh++;
                } else {
                    pair.foundAgain(found, clock.instant());
                }
            }
        }
        return fresh;
    }

    private Map<List<Long>, SuspectedPair> known(List<Long> ids) {
        return em.createQuery("select s from SuspectedPair s where s.oneId in :ids", SuspectedPair.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(SuspectedPair::ids, Function.identity()));
    }
}
