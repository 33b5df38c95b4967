package org.imsa.hec.directory.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import org.imsa.hec.directory.membership.WorkKind;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;

/** The roles that members may apply for now; those of the caller's interests come first. */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class OpenRoles {
    private static final String SELECT = "new org.imsa.hec.directory.project.OpenRoleRow(p.id, p.number, p.title.latin,"
            + " p.title.arabic, r.title.latin, r.title.arabic, r.work, s.name.latin, s.name.arabic, r.hoursPerMonth,"
            + " r.days.first, p.days.first, r.places, r.taken)";
    private static final String FROM =
            "ProjectRole r join Project p on p.id = r.projectId" + " left join Specialty s on s.id = r.specialtyId";

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @EJB
    private ProjectRights rights;

    /**
     * Sortable by latin, arabic, work, firstDay.
     *
     * @param text part of a title of the role or of its project, in either script; null for all
     * @param work null for all
     */
    public Page<OpenRoleRow> list(String text, WorkKind work, PageRequest request) {
        boolean isAsked = text != null && !text.isBlank();
        return new ListQuery<>(em, OpenRoleRow.class, SELECT, FROM)
                .where("r.taken < r.places")
                .when(true, "p.state in :open", "open", List.of(ProjectState.OPEN, ProjectState.RUNNING))
                .when(
                        isAsked,
                        "r.title.latin like :text or r.title.arabic like :text or p.title.latin like :text"
                                + " or p.title.arabic like :text",
                        "text",
                        ListQuery.contains(text))
                .when(work != null, "r.work = :work", "work", work)
                .sortable("latin", "coalesce(r.title.latin, r.title.arabic)")
                .sortable("arabic", "coalesce(r.title.arabic, r.title.latin)")
                .sortable("work", "r.work")
                .sortable("firstDay", "coalesce(r.days.first, p.days.first)")
                .inOrder(interestsFirst() + "r.id desc")
                .page(request);
    }

    /** The constants of an enum are safe to stand in the query. */
    private String interestsFirst() {
        Long me = rights.callerId();
        List<WorkKind> mine = em.createQuery(
                        "select k from Membership m join m.works k where m.personId = :me", WorkKind.class)
                .setParameter("me", me == null ? -1L : me)
                .getResultList();
        if (mine.isEmpty()) {
            return "";
        }
        return mine.stream()
                .map(kind -> "r.work = " + WorkKind.class.getName() + "." + kind.name())
                .collect(Collectors.joining(" or ", "case when ", " then 0 else 1 end, "));
    }
}
