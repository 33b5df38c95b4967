package org.imsa.hec.directory.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.imsa.hec.directory.name.Likeness;
import org.imsa.hec.directory.name.NameTerm;
import org.imsa.hec.directory.name.PersonLikeness;
import org.imsa.hec.directory.name.PersonSketch;
import org.imsa.hec.kernel.account.Roles;

/**
 * Finds who may be in the directory already, before they are written down or imported: candidates by the index of names, by
 * e-mail address and by telephone, judged by {@link PersonLikeness}.
 */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class Duplicates {
    private static final int CANDIDATES = 40;
    private static final String SKETCHES =
            "SELECT p.id, p.kind, p.number, p.name_latin, p.name_arabic, CAST(h.birth_date AS CHAR),"
                    + " h.birth_year, h.sex, p.phone, p.email, p.other_email, p.governorate FROM directory_party p"
                    + " LEFT JOIN directory_person h ON h.id = p.id WHERE p.merged_into IS NULL AND p.kind = ? AND p.id IN (%s)";
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
        return sketches(kind, candidates).stream()
                .map(known -> known.against(sketch))
                .filter(found -> found.percent() >= leastPercent)
                .sorted(Comparator.comparingInt(LikelyDuplicate::percent).reversed())
                .limit(limit)
                .toList();
    }

    /** Who may be the same as this party, by all that is known of it. */
    public List<LikelyDuplicate> likeTo(long id, int leastPercent, int limit) {
        PartyKind kind = em.find(PartyName.class, id).line().kind();
        return sketches(kind, List.of(id)).stream()
                .flatMap(known -> likely(kind, known.sketch(), id, leastPercent, limit).stream())
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
        return rows(REACHED.formatted(TypedName.marks(emails.size())), values).stream()
                .map(id -> ((Number) id).longValue())
                .toList();
    }

    private List<Known> sketches(PartyKind kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(List.of(kind.name()));
        values.addAll(ids);
        return rows(SKETCHES.formatted(TypedName.marks(ids.size())), values).stream()
                .map(row -> Known.of((Object[]) row))
                .toList();
    }

    private List<?> rows(String sql, List<Object> values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query.getResultList();
    }

    private record Known(PartyLine line, PersonSketch sketch) {

        static Known of(Object[] row) {
            PartyLine line = new PartyLine(
                    ((Number) row[0]).longValue(),
                    PartyKind.valueOf((String) row[1]),
                    (String) row[2],
                    (String) row[3],
                    (String) row[4]);
            return new Known(
                    line,
                    new PersonSketch(
                            line.latin(),
                            line.arabic(),
                            row[5] == null ? null : LocalDate.parse((String) row[5]),
                            row[6] == null ? null : ((Number) row[6]).intValue(),
                            (String) row[7],
                            known(row[8]),
                            known(row[9], row[10]),
                            (String) row[11]));
        }

        private static Set<String> known(Object... values) {
            Set<String> known = new HashSet<>();
            Stream.of(values).filter(value -> value != null).forEach(value -> known.add((String) value));
            return known;
        }

        LikelyDuplicate against(PersonSketch other) {
            Likeness likeness = PersonLikeness.compare(other, sketch);
            return new LikelyDuplicate(line, likeness.percent(), likeness.reasons());
        }
    }
}
