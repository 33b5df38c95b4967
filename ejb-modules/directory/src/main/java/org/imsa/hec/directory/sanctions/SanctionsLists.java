package org.imsa.hec.directory.sanctions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.job.JobRow;
import org.imsa.hec.kernel.job.Jobs;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.RecordRef;

/** Shows the versions of the list. */
@Stateless
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR, Roles.TREASURER, Roles.AUDITOR})
public class SanctionsLists {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @EJB
    private Jobs jobs;

    /**
     * Sortable by number, listDate, entries; the last brought comes first.
     *
     * @param text of the number, the day as 2026-11-23, or the user name of who brought it; null for all
     * @param state null for all
     */
    public Page<ListRow> list(String text, ListState state, PageRequest request) {
        return new ListQuery<>(em, ListRow.class, ListRow.SELECT, "SanctionsList l")
                .when(
                        text != null,
                        "l.number like :text or l.loadedBy like :text"
                                + " or function('date_format', l.listDate, '%Y-%m-%d') like :text",
                        "text",
                        ListQuery.contains(text))
                .when(state != null, "l.state = :state", "state", state)
                .sortable("number", "l.number")
                .sortable("listDate", "l.listDate")
                .sortable("entries", "l.entries")
                .inOrder("l.id desc")
                .page(request);
    }

    /** The version that everybody is screened against; empty before the first. */
    public Optional<ListRow> active() {
        return em.createQuery(
                        "select " + ListRow.SELECT + " from SanctionsList l where l.activeMark = 1", ListRow.class)
                .getResultStream()
                .findAny();
    }

    /** @throws RuleBroken {@code rule.record.gone} */
    public ListRow find(long id) {
        return em.createQuery("select " + ListRow.SELECT + " from SanctionsList l where l.id = :id", ListRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
    }

    /** The job that loads this version and screens everybody against it, or did. */
    public Optional<JobRow> work(long listId) {
        return jobs.of(new RecordRef(SanctionsList.KIND, listId), 1).stream().findAny();
    }

    /** The version that was brought last. */
    public Optional<ListRow> last() {
        return em.createQuery("select " + ListRow.SELECT + " from SanctionsList l order by l.id desc", ListRow.class)
                .setMaxResults(1)
                .getResultStream()
                .findAny();
    }
}
