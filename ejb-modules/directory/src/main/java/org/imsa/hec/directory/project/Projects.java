package org.imsa.hec.directory.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imsa.hec.directory.api.PartyName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.RecordRef;

/** Finds and lists projects. Everybody may know of them; what was written with an application is for the two concerned. */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class Projects {
    private static final int LONGEST = 200;

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @EJB
    private ProjectRights rights;

    /** Sortable by number, latin, arabic, state, firstDay; the last planned come first. */
    public Page<ProjectRow> list(ProjectFilter filter, PageRequest request) {
        Page<ProjectRow> page = query().when(
                        filter.text() != null,
                        "p.title.latin like :text or p.title.arabic like :text or p.number like :text",
                        "text",
                        ListQuery.contains(filter.text()))
                .when(filter.state() != null, "p.state = :state", "state", filter.state())
                .when(
                        filter.work() != null,
                        "p.id in (select r.projectId from ProjectRole r where r.work = :work)",
                        "work",
                        filter.work())
                .sortable("number", "p.number")
                .sortable("latin", "coalesce(p.title.latin, p.title.arabic)")
                .sortable("arabic", "coalesce(p.title.arabic, p.title.latin)")
                .sortable("state", "p.state")
                .sortable("firstDay", "p.days.first")
                .page(request);
        return new Page<>(withPlaces(page.rows()), page.total());
    }

    /** How many there are in each state, by its name. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        List.of(ProjectState.values()).forEach(state -> counts.put(state.name(), 0L));
        em.createQuery("select p.state, count(p) from Project p group by p.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put(((ProjectState) row[0]).name(), (Long) row[1]));
        return counts;
    }

    /**
     * The project of this record, if it has one that is not cancelled: one statement. For pages of a record that the caller
     * may read.
     */
    public Optional<ProjectRow> of(RecordRef record) {
        return em.createQuery(
                        "select p.id, p.number, p.title.latin, p.title.arabic, p.state, sum(r.places), sum(r.taken)"
                                + " from Project p left join ProjectRole r on r.projectId = p.id"
                                + " where p.record = :record and p.state <> :cancelled"
                                + " group by p.id, p.number, p.title.latin, p.title.arabic, p.state",
                        Object[].class)
                .setParameter("record", record)
                .setParameter("cancelled", ProjectState.CANCELLED)
                .getResultStream()
                .findFirst()
                .map(row -> new ProjectRow(
                                (Long) row[0],
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                (ProjectState) row[4],
                                record,
                                null,
                                null,
                                null,
                                null)
                        .with(sum(row[5]), sum(row[5]) - sum(row[6])));
    }

    /** @throws RuleBroken {@code rule.record.gone} if there is no such project */
    public ProjectFile file(long id) {
        Object[] found = em.createQuery(
                        "select p, l from Project p left join PartyName l on l.id = p.leadId where p.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
        Project project = (Project) found[0];
        Long reader = rights.callerId();
        boolean manages = rights.mayManage(project.leadId(), reader);
        return new ProjectFile(
                id,
                project.version(),
                project.number(),
                project.state(),
                project.details(),
                found[1] == null ? null : ((PartyName) found[1]).line(),
                project.cancelReason(),
                roles(id),
                people(id, manages, reader),
                manages ? waiting(id) : List.of(),
                manages,
                reader);
    }

    /** @throws RuleBroken {@code rule.record.gone} if there is no such role */
    public RoleLine role(long id) {
        return em.createQuery(
                        "select " + RoleLine.SELECT + " from " + RoleLine.FROM + " where r.id = :id", RoleLine.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
    }

    /** May the caller manage this project, and so see who fits its roles? No, if there is none. One statement. */
    public boolean manages(long id) {
        return em.createQuery("select p from Project p where p.id = :id", Project.class)
                .setParameter("id", id)
                .getResultStream()
                .anyMatch(project -> rights.mayManage(project.leadId()));
    }

    private List<RoleLine> roles(long projectId) {
        return em.createQuery(
                        "select " + RoleLine.SELECT + " from " + RoleLine.FROM
                                + " where r.projectId = :project order by r.id",
                        RoleLine.class)
                .setParameter("project", projectId)
                .getResultList();
    }

    private List<AssignmentLine> people(long projectId, boolean manages, Long reader) {
        return em.createQuery(
                        "select " + AssignmentLine.SELECT + " from " + AssignmentLine.FROM
                                + " where a.projectId = :project order by a.roleId, a.id",
                        AssignmentLine.class)
                .setParameter("project", projectId)
                .getResultStream()
                .filter(one -> manages || one.state() == AssignmentState.ASSIGNED || isOf(reader, one))
                .map(one -> manages || isOf(reader, one) ? one : one.withoutWords())
                .toList();
    }

    private List<HoursLine> waiting(long projectId) {
        return em.createQuery(
                        "select " + HoursLine.SELECT + " from " + HoursLine.FROM
                                + " where h.projectId = :project and h.state = :logged order by h.day, h.id",
                        HoursLine.class)
                .setParameter("project", projectId)
                .setParameter("logged", HoursState.LOGGED)
                .setMaxResults(LONGEST)
                .getResultList();
    }

    private static boolean isOf(Long reader, AssignmentLine one) {
        return Long.valueOf(one.personId()).equals(reader);
    }

    private ListQuery<ProjectRow> query() {
        return new ListQuery<>(
                        em,
                        ProjectRow.class,
                        "new " + ProjectRow.class.getName() + "(p.id, p.number, p.title.latin, p.title.arabic, p.state,"
                                + " p.record, l.nameLatin, l.nameArabic, p.days.first, p.days.last)",
                        "Project p left join PartyName l on l.id = p.leadId")
                .inOrder("p.id desc");
    }

    /** One statement for the whole page. */
    private List<ProjectRow> withPlaces(List<ProjectRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<Long, Object[]> places = new HashMap<>();
        em.createQuery(
                        "select r.projectId, sum(r.places), sum(r.places - r.taken) from ProjectRole r"
                                + " where r.projectId in :ids group by r.projectId",
                        Object[].class)
                .setParameter("ids", rows.stream().map(ProjectRow::id).toList())
                .getResultList()
                .forEach(row -> places.put((Long) row[0], row));
        return rows.stream()
                .map(row -> places.containsKey(row.id())
                        ? row.with(sum(places.get(row.id())[1]), sum(places.get(row.id())[2]))
                        : row)
                .toList();
    }

    private static long sum(Object number) {
        return number == null ? 0 : ((Number) number).longValue();
    }
}
