package org.imsa.hec.directory.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imsa.hec.directory.membership.MemberStanding;
import org.imsa.hec.directory.project.MatchFacts.SpecialtyFit;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.Stored;

/**
 * Ranks members for a role, the best first: counted, sorted and paged in the database, by the points of {@link MatchRule}.
 * Who has left, and who has been asked for this role already, is not among them.
 */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class Matches {

    private static final String FROM =
            """
            FROM directory_membership m
            JOIN directory_party p ON p.id = m.person_id
            LEFT JOIN directory_person d ON d.id = m.person_id
            LEFT JOIN directory_specialty s ON s.id = d.specialty_id
            WHERE m.standing <> 'LEFT'
              AND NOT EXISTS (SELECT 1 FROM directory_assignment a
                              WHERE a.role_id = ?1 AND a.live_person = m.person_id)
            """;

    private static final String FACTS =
            """
            SELECT m.person_id, m.id AS membership_id, p.name_latin, p.name_arabic, m.standing, m.hours_per_month,
              CASE WHEN d.specialty_id = ?2 THEN 2
                   WHEN s.parent_id = ?2 OR s.id = ?3 OR s.parent_id = ?3 THEN 1 ELSE 0 END AS specialty,
              EXISTS (SELECT 1 FROM directory_membership_specialty i
                      WHERE i.membership_id = m.id AND i.specialty_id = ?2) AS wants_specialty,
              (SELECT COUNT(*) FROM directory_language l WHERE l.person_id = m.person_id AND l.level <> 'BASIC'
                 AND FIND_IN_SET(l.language, ?4)) AS languages,
              COALESCE(COALESCE(m.first_day, ?5) <= ?5 AND COALESCE(m.last_day, ?6) >= ?6, TRUE) AS covers,
              EXISTS (SELECT 1 FROM directory_absence b
                      WHERE b.membership_id = m.id AND b.first_day <= ?6 AND b.last_day >= ?5) AS absent,
              EXISTS (SELECT 1 FROM directory_membership_work w
                      WHERE w.membership_id = m.id AND w.work = ?7) AS wants_work,
              COALESCE((SELECT SUM(h.hours) FROM directory_service_hours h
                        JOIN directory_assignment a ON a.id = h.assignment_id
                        WHERE a.person_id = m.person_id AND h.state = 'CONFIRMED'), 0) AS served
            """;

    private static final String POINTS = "CASE f.specialty WHEN 2 THEN " + MatchRule.SAME_SPECIALTY + " WHEN 1 THEN "
            + MatchRule.RELATED_SPECIALTY + " ELSE 0 END"
            + " + f.wants_specialty * " + MatchRule.INTEREST_IN_SPECIALTY
            + " + IF(?8 = 0, 0, f.languages * " + MatchRule.LANGUAGES + " DIV GREATEST(?8, 1))"
            + " + CASE WHEN f.hours_per_month IS NULL THEN 0 WHEN f.covers AND f.hours_per_month >= ?9 THEN "
            + MatchRule.AVAILABLE + " ELSE " + MatchRule.PARTLY_AVAILABLE + " END"
            + " + f.absent * " + MatchRule.ABSENT
            + " + f.wants_work * " + MatchRule.INTEREST_IN_WORK
            + " + LEAST(" + MatchRule.SERVICE + ", FLOOR(f.served / " + MatchRule.HOURS_PER_POINT + "))";

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @EJB
    private ProjectRights rights;

    /** @throws RuleBroken {@code rule.project.notLead}: why somebody fits is for those who choose */
    public Page<MatchRow> of(long roleId, PageRequest request) {
        ProjectRole role = Stored.get(em, ProjectRole.class, roleId);
        Project project = em.find(Project.class, role.projectId());
        rights.mustManage(project);
        long total = ((Number) em.createNativeQuery("SELECT COUNT(*) " + FROM)
                        .setParameter(1, roleId)
                        .getSingleResult())
                .longValue();
        Query ranked = em.createNativeQuery("SELECT f.*, " + POINTS + " AS points FROM (" + FACTS + FROM
                + ") f ORDER BY points DESC, f.served DESC, f.membership_id");
        wanted(role, project).forEach(ranked::setParameter);
        List<?> rows = ranked.setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
        MatchRule rule = rule(role.details());
        return new Page<>(rows.stream().map(row -> row((Object[]) row, rule)).toList(), total);
    }

    private Map<Integer, Object> wanted(ProjectRole role, Project project) {
        RoleDetails details = role.details();
        LocalDate first = role.days().first() == null
                ? project.days().first()
                : role.days().first();
        LocalDate last =
                role.days().last() == null ? project.days().last() : role.days().last();
        Map<Integer, Object> values = new HashMap<>();
        values.put(1, role.id());
        values.put(2, details.specialtyId());
        values.put(3, parentOf(details.specialtyId()));
        values.put(4, String.join(",", details.languages()));
        values.put(5, first);
        values.put(6, last);
        values.put(7, details.work() == null ? null : details.work().name());
        values.put(8, details.languages().size());
        values.put(9, details.hoursPerMonth() == null ? 0 : details.hoursPerMonth());
        return values;
    }

    private Long parentOf(Long specialtyId) {
        return specialtyId == null
                ? null
                : em.createQuery(
                                "select s.parentId from Specialty s where s.id = :id and s.parentId is not null",
                                Long.class)
                        .setParameter("id", specialtyId)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
    }

    private static MatchRule rule(RoleDetails details) {
        return new MatchRule(
                details.specialtyId() != null,
                details.languages().size(),
                details.hoursPerMonth(),
                details.work() != null);
    }

    private static MatchRow row(Object[] row, MatchRule rule) {
        MatchRule.Match match = rule.judge(new MatchFacts(
                SpecialtyFit.values()[2 - number(row[6])],
                is(row[7]),
                number(row[8]),
                row[5] == null ? null : number(row[5]),
                is(row[9]),
                is(row[10]),
                is(row[11]),
                (BigDecimal) row[12]));
        return new MatchRow(
                ((Number) row[1]).longValue(),
                ((Number) row[0]).longValue(),
                (String) row[2],
                (String) row[3],
                MemberStanding.valueOf((String) row[4]),
                match.points(),
                match.reasons());
    }

    private static int number(Object value) {
        return value instanceof Boolean yes ? (yes ? 1 : 0) : ((Number) value).intValue();
    }

    private static boolean is(Object value) {
        return value != null && number(value) != 0;
    }
}
