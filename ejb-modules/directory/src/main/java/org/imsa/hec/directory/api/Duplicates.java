package org.imsa.hec.directory.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.imsa.hec.directory.name.HeardSketch;
import org.imsa.hec.directory.name.Likeness;
import org.imsa.hec.directory.name.NameTerm;
import org.imsa.hec.directory.name.PersonSketch;
import org.imsa.hec.directory.name.WordMemory;
import org.imsa.hec.kernel.account.Roles;

/**
 * Finds who may be in the directory already, before they are written down or imported: candidates by the index of names, by
 * e-mail address and by telephone, judged by {@link org.imsa.hec.directory.name.PersonLikeness}.
 */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class Duplicates {
    private static final int CANDIDATES = 40;
    private static final String REACHED =
            "SELECT id FROM directory_party WHERE kind = ? AND (email IN (%1$s) OR other_email IN (%1$s))" + " LIMIT "
                    + CANDIDATES;

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    /**
     * Who may be meant, the likeliest first; some ten statements.
     *
     * @param except id of the record that is being changed; null for a new one
     * @param leastPercent 0 to 100; {@link Likeness#LIKELY} in percent for those that most likely are
     */
    public List<LikelyDuplicate> likely(PartyKind kind, PersonSketch sketch, Long except, int leastPercent, int limit) {
        Set<Long> candidates = new LinkedHashSet<>();
        for (String name : new String[] {sketch.latin(), sketch.arabic()}) {
            candidates.addAll(called(kind, NameTerm.of(name)));
        }
        candidates.addAll(reachedAt(kind, sketch.emails()));
        candidates.remove(except);
        WordMemory memory = new WordMemory();
        HeardSketch heard = HeardSketch.of(sketch, memory);
        return KnownSketch.of(em, kind, candidates, memory).stream()
                .map(known -> known.against(heard, memory))
                .filter(found -> found.percent() >= leastPercent)
                .sorted(Comparator.comparingInt(LikelyDuplicate::percent).reversed())
                .limit(limit)
                .toList();
    }

    /** Who may be the same as this party, by all that is known of it. */
    public List<LikelyDuplicate> likeTo(long id, int leastPercent, int limit) {
        PartyKind kind = em.find(PartyName.class, id).line().kind();
        return KnownSketch.of(em, kind, List.of(id), new WordMemory()).stream()
                .flatMap(known -> likely(kind, known.heard().sketch(), id, leastPercent, limit).stream())
                .toList();
    }

    /** With the given name, and the family name or the father's, as well as the whole name. */
    private Set<Long> called(PartyKind kind, List<NameTerm> terms) {
        Set<Long> found = new LinkedHashSet<>();
        if (terms.size() < 3) {
            add(found, kind, terms);
        } else {
            add(found, kind, List.of(terms.get(0), terms.get(terms.size() - 1)));
            add(found, kind, List.of(terms.get(0), terms.get(1)));
        }
        return found;
    }

    private void add(Set<Long> found, PartyKind kind, List<NameTerm> terms) {
        TypedName.of(em, terms).parties(kind, CANDIDATES).forEach(one -> found.add(one.id()));
    }

    private List<Long> reachedAt(PartyKind kind, Collection<String> emails) {
        if (emails.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(List.of(kind.name()));
        values.addAll(emails);
        values.addAll(emails);
        return KnownSketch.rows(em, REACHED.formatted(WordIndex.marks(emails.size())), values).stream()
                .map(id -> ((Number) id).longValue())
                .toList();
    }
}
