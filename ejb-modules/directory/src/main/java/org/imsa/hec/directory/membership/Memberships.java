package org.imsa.hec.directory.membership;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imsa.hec.directory.api.PartyName;
import org.imsa.hec.directory.api.PartySearch;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;

/** Finds and lists members. Everybody may know who is a member and what they offer; why, those who decide about it. */
@Stateless
@DeclareRoles({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.COMMITTEE_MEMBER, Roles.AUDITOR})
@RolesAllowed(Roles.SIGNED_IN)
public class Memberships {

    private static final String WANTED =
            "(select y.id from Specialty y where y.id = :specialty or y.parentId = :specialty)";
    private static final String IN_SPECIALTY = "m.id in (select w.id from Membership w join w.specialties k where k in "
            + WANTED + ") or m.personId in (select d.id from Person d where d.specialtyId in " + WANTED + ")";

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Resource
    private SessionContext caller;

    @Inject
    private Clock clock;

    /** Sortable by number, latin, arabic, standing, since, hours; the last admitted come first. */
    public Page<MemberRow> list(MemberFilter filter, PageRequest request) {
        var list = new ListQuery<>(
                        em,
                        MemberRow.class,
                        "new " + MemberRow.class.getName() + "(m.id, m.personId, m.number, p.nameLatin, p.nameArabic,"
                                + " m.standing, m.since, m.hoursPerMonth)",
                        "Membership m join PartyName p on p.id = m.personId")
                .when(filter.standing() != null, "m.standing = :standing", "standing", filter.standing())
                .when(
                        filter.work() != null,
                        "m.id in (select w.id from Membership w join w.works k where k = :work)",
                        "work",
                        filter.work())
                .when(filter.specialtyId() != null, IN_SPECIALTY, "specialty", filter.specialtyId())
                .sortable("number", "m.number")
                .sortable("latin", "coalesce(p.nameLatin, p.nameArabic)")
                .sortable("arabic", "coalesce(p.nameArabic, p.nameLatin)")
                .sortable("standing", "m.standing")
                .sortable("since", "m.since")
                .sortable("hours", "m.hoursPerMonth")
                .inOrder("m.id desc");
        Page<MemberRow> page = PartySearch.numberedOrNamed(list, "m.number", "m.personId", filter.text())
                .page(request);
        return new Page<>(completed(page.rows()), page.total());
    }

    /** How many there are of each standing, by its name. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        List.of(MemberStanding.values()).forEach(standing -> counts.put(standing.name(), 0L));
        em.createQuery("select m.standing, count(m) from Membership m group by m.standing", Object[].class)
                .getResultList()
                .forEach(row -> counts.put(((MemberStanding) row[0]).name(), (Long) row[1]));
        return counts;
    }

    /** The membership of this person, without its history; empty if they never were a member. */
    public Optional<MembershipFile> ofPerson(long personId) {
        return found("m.personId = :value", personId).map(found -> file(found, List.of(), List.of()));
    }

    /**
     * What decided about the steps stands in it for those who decide, see {@link MembershipKind#READERS}.
     *
     * @throws RuleBroken {@code rule.record.gone} if there is no such membership
     */
    public MembershipFile file(long id) {
        return found("m.id = :value", id)
                .map(found -> file(found, steps(id), terms(id)))
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
    }

    private Optional<Object[]> found(String condition, long value) {
        return em.createQuery(
                        "select m, p from Membership m join PartyName p on p.id = m.personId where " + condition,
                        Object[].class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    private MembershipFile file(Object[] found, List<StepLine> steps, List<TermLine> terms) {
        Membership membership = (Membership) found[0];
        Offered offered = Offered.of(em, membership, LocalDate.now(clock));
        return new MembershipFile(
                membership.id(),
                membership.version(),
                membership.number(),
                ((PartyName) found[1]).line(),
                membership.standing(),
                membership.since(),
                offered.offer(),
                offered.specialties(),
                steps,
                terms,
                offered.absences());
    }

    private List<StepLine> steps(long id) {
        boolean mayReadWords = MembershipKind.READERS.stream().anyMatch(caller::isCallerInRole);
        return em.createQuery(
                        "select s from MembershipStep s where s.membershipId = :id order by s.id desc",
                        MembershipStep.class)
                .setParameter("id", id)
                .getResultStream()
                .map(step -> step.line(mayReadWords))
                .toList();
    }

    private List<TermLine> terms(long id) {
        LocalDate today = LocalDate.now(clock);
        return em.createQuery(
                        "select t from OfficeTerm t where t.membershipId = :id order by t.firstDay desc, t.id desc",
                        OfficeTerm.class)
                .setParameter("id", id)
                .getResultStream()
                .map(term -> term.line(today))
                .toList();
    }

    /** With works and present offices: two statements for the whole page. */
    private List<MemberRow> completed(List<MemberRow> rows) {
        List<Long> ids = rows.stream().map(MemberRow::id).toList();
        if (ids.isEmpty()) {
            return rows;
        }
        Map<Long, List<WorkKind>> works = new HashMap<>();
        em.createQuery("select m.id, k from Membership m join m.works k where m.id in :ids order by k", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> add(works, row));
        Map<Long, List<CommitteeOffice>> offices = new HashMap<>();
        em.createQuery(
                        "select t.membershipId, t.office from OfficeTerm t where t.membershipId in :ids"
                                + " and t.firstDay <= :today and t.untilDay > :today order by t.id",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("today", LocalDate.now(clock))
                .getResultList()
                .forEach(row -> add(offices, row));
        return rows.stream()
                .map(row ->
                        row.with(works.getOrDefault(row.id(), List.of()), offices.getOrDefault(row.id(), List.of())))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static <T> void add(Map<Long, List<T>> lists, Object[] row) {
        lists.computeIfAbsent((Long) row[0], unused -> new ArrayList<>()).add((T) row[1]);
    }
}
