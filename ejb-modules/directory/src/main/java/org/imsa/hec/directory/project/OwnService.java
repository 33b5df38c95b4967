package org.imsa.hec.directory.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;

/** What the caller does in projects: roles, applications, invitations and hours. Empty for whoever is not linked to a person. */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class OwnService {
    private static final int LONGEST = 100;

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @EJB
    private ProjectRights rights;

    /** What waits for an answer first, then what runs, then what was. */
    public List<AssignmentLine> roles() {
        return of(caller());
    }

    /** The same for anybody; who served where is no secret, what was written with it is. */
    public List<AssignmentLine> served(long personId) {
        return of(personId).stream()
                .filter(one -> one.state() == AssignmentState.ASSIGNED)
                .map(AssignmentLine::withoutWords)
                .toList();
    }

    /** The caller's hours, the last days first. */
    public Page<HoursLine> hours(PageRequest request) {
        return new ListQuery<>(em, HoursLine.class, HoursLine.SELECT, HoursLine.FROM)
                .when(true, "a.personId = :me", "me", caller())
                .sortable("day", "h.day")
                .sortable("state", "h.state")
                .inOrder("h.day desc, h.id desc")
                .page(request);
    }

    private List<AssignmentLine> of(long personId) {
        return em.createQuery(
                        "select " + AssignmentLine.SELECT + " from " + AssignmentLine.FROM
                                + " where a.personId = :person order by case"
                                + " when a.state = org.imsa.hec.directory.project.AssignmentState.INVITED then 0"
                                + " when a.state = org.imsa.hec.directory.project.AssignmentState.ASSIGNED then 1"
                                + " when a.state = org.imsa.hec.directory.project.AssignmentState.APPLIED then 2 else 3 end, a.id desc",
                        AssignmentLine.class)
                .setParameter("person", personId)
                .setMaxResults(LONGEST)
                .getResultList();
    }

    private long caller() {
        Long me = rights.callerId();
        return me == null ? -1 : me;
    }
}
