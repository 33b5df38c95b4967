package org.imsa.hec.directory.api;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.imsa.hec.directory.name.HeardSketch;
import org.imsa.hec.directory.name.Likeness;
import org.imsa.hec.directory.name.PersonLikeness;
import org.imsa.hec.directory.name.PersonSketch;
import org.imsa.hec.directory.name.WordMemory;

/** A party of the directory, as it is compared with others. */
record KnownSketch(PartyLine line, HeardSketch heard) {
    private static final int PER_STATEMENT = 1000;
    private static final String SKETCHES =
            "SELECT p.id, p.kind, p.number, p.name_latin, p.name_arabic, CAST(h.birth_date AS CHAR),"
                    + " h.birth_year, h.sex, p.phone, p.email, p.other_email, p.governorate FROM directory_party p"
                    + " LEFT JOIN directory_person h ON h.id = p.id WHERE p.merged_into IS NULL AND p.kind = ? AND p.id IN (%s)";

    /** Of this kind and not merged into another, in no order; one statement for each thousand. */
    static List<KnownSketch> of(EntityManager em, PartyKind kind, Collection<Long> ids, WordMemory memory) {
        List<KnownSketch> found = new ArrayList<>();
        List<Long> asked = List.copyOf(ids);
        for (int from = 0; from < asked.size(); from += PER_STATEMENT) {
            List<Object> values = new ArrayList<>(List.of(kind.name()));
            values.addAll(asked.subList(from, Math.min(from + PER_STATEMENT, asked.size())));
            rows(em, SKETCHES.formatted(WordIndex.marks(values.size() - 1)), values)
                    .forEach(row -> found.add(of((Object[]) row, memory)));
        }
        return found;
    }

    static List<?> rows(EntityManager em, String sql, Collection<?> values) {
        Query query = em.createNativeQuery(sql);
        int at = 1;
        for (Object value : values) {
            query.setParameter(at++, value);
        }
        return query.getResultList();
    }

    private static KnownSketch of(Object[] row, WordMemory memory) {
        PartyLine line = new PartyLine(
                ((Number) row[0]).longValue(),
                PartyKind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4]);
        return new KnownSketch(
                line,
                HeardSketch.of(
                        new PersonSketch(
                                line.latin(),
                                line.arabic(),
                                row[5] == null ? null : LocalDate.parse((String) row[5]),
                                row[6] == null ? null : ((Number) row[6]).intValue(),
                                (String) row[7],
                                known(row[8]),
                                known(row[9], row[10]),
                                (String) row[11]),
                        memory));
    }

    private static Set<String> known(Object... values) {
        Set<String> known = new HashSet<>();
        Stream.of(values).filter(value -> value != null).forEach(value -> known.add((String) value));
        return known;
    }

    LikelyDuplicate against(HeardSketch other, WordMemory memory) {
        Likeness likeness = PersonLikeness.compare(other, heard, memory);
        return new LikelyDuplicate(line, likeness.percent(), likeness.reasons());
    }
}
