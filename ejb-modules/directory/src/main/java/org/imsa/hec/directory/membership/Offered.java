package org.imsa.hec.directory.membership;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.imsa.hec.directory.membership.MembershipFile.SpecialtyName;

/** What a member offers and when they are away, read in one statement. */
record Offered(Offer offer, List<SpecialtyName> specialties, List<AbsenceLine> absences) {
    private static final String SELECT =
            """
            SELECT 'WORK' AS kind, 0 AS id, w.work AS word, NULL AS arabic, NULL AS first_day, NULL AS last_day
              FROM directory_membership_work w WHERE w.membership_id = ?1
            UNION ALL
            SELECT 'SPECIALTY', s.id, s.name_latin, s.name_arabic, NULL, NULL FROM directory_membership_specialty i
              JOIN directory_specialty s ON s.id = i.specialty_id WHERE i.membership_id = ?1
            UNION ALL
            SELECT 'ABSENCE', a.id, NULL, NULL, CAST(a.first_day AS CHAR), CAST(a.last_day AS CHAR)
              FROM directory_absence a WHERE a.membership_id = ?1 AND a.last_day >= ?2
            ORDER BY kind, first_day, word, id
            """;

    /** @param today absences that are over by then are left out */
    static Offered of(EntityManager em, Membership membership, LocalDate today) {
        Set<WorkKind> works = new TreeSet<>();
        List<SpecialtyName> specialties = new ArrayList<>();
        List<AbsenceLine> absences = new ArrayList<>();
        for (Object found : em.createNativeQuery(SELECT)
                .setParameter(1, membership.id())
                .setParameter(2, today)
                .getResultList()) {
            Object[] row = (Object[]) found;
            long id = ((Number) row[1]).longValue();
            switch ((String) row[0]) {
                case "WORK" -> works.add(WorkKind.valueOf((String) row[2]));
                case "SPECIALTY" -> specialties.add(new SpecialtyName(id, (String) row[2], (String) row[3]));
                default -> absences.add(new AbsenceLine(id, day(row[4]), day(row[5])));
            }
        }
        Set<Long> ids = specialties.stream().map(SpecialtyName::id).collect(Collectors.toCollection(TreeSet::new));
        return new Offered(new Offer(works, ids, membership.hoursPerMonth(), membership.days()), specialties, absences);
    }

    private static LocalDate day(Object text) {
        return LocalDate.parse((String) text);
    }
}
