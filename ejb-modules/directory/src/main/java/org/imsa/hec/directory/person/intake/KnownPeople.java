package org.imsa.hec.directory.person.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.directory.name.NameKey;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Who of the people of a file is in the directory already, by what is exact: an id of another system, an ORCID iD, an
 * e-mail address, a telephone number, the same name with the same birth. For the import alone.
 */
@Dependent
class KnownPeople {
    private static final String COLUMNS = "p.id, p.number, p.keyLatin, p.keyArabic, p.birth.year, p.birth.day";

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    /** Somebody in the directory. @param value by which they were found */
    record Known(
            String value,
            long id,
            String number,
            String keyLatin,
            String keyArabic,
            Integer birthYear,
            LocalDate birthDay) {

        /** False if both have a name in one script, and it is another. */
        boolean mayBeCalled(Candidate one) {
            return (keyLatin == null || one.keyLatin() == null || keyLatin.equals(one.keyLatin()))
                    && (keyArabic == null || one.keyArabic() == null || keyArabic.equals(one.keyArabic()));
        }

        boolean isBornLike(Candidate one) {
            boolean sameDay = birthDay == null || one.birthDay() == null || birthDay.equals(one.birthDay());
            return birthYear != null && Objects.equals(birthYear, one.birthYear()) && sameDay;
        }
    }

    /** Somebody of the file, as they are looked for. */
    record Candidate(
            PersonLine line,
            String externalId,
            String orcid,
            List<String> reached,
            String keyLatin,
            String keyArabic,
            Integer birthYear,
            LocalDate birthDay) {

        private Stream<String> keys() {
            return Stream.of(keyLatin, keyArabic).filter(Objects::nonNull);
        }
    }

    /** Notes at each line who is known. Six queries, however many lines. */
    void mark(List<Candidate> candidates) {
        Map<String, List<Known>> byId =
                found("Person p join p.externalIds x", "x", candidates, one -> Stream.ofNullable(one.externalId()));
        Map<String, List<Known>> byOrcid =
                found("Person p", "p.orcid", candidates, one -> Stream.ofNullable(one.orcid()));
        Map<String, List<Known>> byContact = new HashMap<>();
        for (String path : List.of("p.contact.email", "p.contact.otherEmail", "p.contact.phone")) {
            merge(byContact, found("Person p", path, candidates, one -> one.reached().stream()));
        }
        merge(
                byContact,
                found("Person p join p.contacts c", "c.contact.reached", candidates, one -> one.reached().stream()));
        Map<String, List<Known>> byName = found("Person p", "p.keyLatin", candidates, Candidate::keys);
        merge(byName, found("Person p", "p.keyArabic", candidates, Candidate::keys));
        candidates.forEach(one -> mark(one, byId, byOrcid, byContact, byName));
    }

    private static void mark(
            Candidate one,
            Map<String, List<Known>> byId,
            Map<String, List<Known>> byOrcid,
            Map<String, List<Known>> byContact,
            Map<String, List<Known>> byName) {
        of(byId, one.externalId()).forEach(known -> duplicate(one, known, "rule.person.knownByExternalId"));
        of(byOrcid, one.orcid()).forEach(known -> duplicate(one, known, "rule.person.knownByOrcid"));
        for (String reached : one.reached()) {
            for (Known known : of(byContact, reached)) {
                if (known.mayBeCalled(one)) {
                    duplicate(one, known, "rule.person.knownByContact");
                } else {
                    one.line().row().warning("rule.person.sharesContact", reached, known.number());
                }
            }
        }
        one.keys()
                .flatMap(key -> of(byName, key).stream())
                .filter(known -> known.mayBeCalled(one))
                .forEach(known -> {
                    if (known.isBornLike(one)) {
                        duplicate(one, known, "rule.person.knownByBirth");
                    } else if (known.birthYear() == null || one.birthYear() == null) {
                        one.line().row().warning("rule.person.namesake", known.number());
                    }
                });
    }

    private static void duplicate(Candidate one, Known known, String rule) {
        one.line().row().duplicate(new RecordRef("person", known.id()), rule, known.number());
    }

    private static List<Known> of(Map<String, List<Known>> found, String value) {
        return value == null ? List.of() : found.getOrDefault(value, List.of());
    }

    private static void merge(Map<String, List<Known>> into, Map<String, List<Known>> more) {
        more.forEach((value, known) ->
                into.computeIfAbsent(value, unused -> new ArrayList<>()).addAll(known));
    }

    private Map<String, List<Known>> found(
            String from, String path, List<Candidate> candidates, Function<Candidate, Stream<String>> values) {
        Set<String> asked = candidates.stream().flatMap(values).collect(Collectors.toSet());
        return asked.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select " + path + ", " + COLUMNS + " from " + from + " where " + path
                                        + " in :values and p.mergedIntoId is null",
                                Object[].class)
                        .setParameter("values", asked)
                        .getResultStream()
                        .map(KnownPeople::known)
                        .collect(Collectors.groupingBy(Known::value));
    }

    private static Known known(Object[] row) {
        return new Known(
                (String) row[0],
                (Long) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (Integer) row[5],
                (LocalDate) row[6]);
    }

    /** The key by which names are compared; null for none. */
    static String key(String wholeName) {
        return wholeName == null ? null : NameKey.of(wholeName);
    }
}
