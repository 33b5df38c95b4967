package org.imsa.hec.directory.duplicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.imsa.hec.directory.api.PartySearch;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.job.Jobs;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.record.Stored;

/** Where suspected duplicates are looked for, listed and decided about. */
@Stateless
@Activity
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR})
public class SuspectedPairs {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @EJB
    private Jobs jobs;

    /** Compares all people and organisations in the background. */
    public RecordRef search() {
        return jobs.start(DuplicateSearch.KIND, Message.of("directory.duplicates.job"), null, Map.of());
    }

    /**
     * Sortable by score; the likeliest of those that are not decided come first.
     *
     * @param state null for all
     * @param text a name that one of the two bears; null for all
     */
    public Page<PairRow> list(PairState state, String text, PageRequest request) {
        var list = new ListQuery<>(
                        em,
                        PairRow.class,
                        PairRow.SELECT,
                        "SuspectedPair s join PartyName p on p.id = s.oneId join PartyName q on q.id = s.otherId")
                .where("p.mergedInto is null and q.mergedInto is null")
                .when(state != null, "s.state = :state", "state", state)
                .sortable("score", "s.score")
                .inOrder("case when s.decidedBy is null then 0 else 1 end, s.score desc, s.id");
        return PartySearch.named(list, "p.id", text).page(request);
    }

    /** Two records that look alike are about two: they are not shown again. */
    public void notTheSame(long id, long seen) {
        Stored.get(em, SuspectedPair.class, id, seen)
                .areNotTheSame(Actor.current().username());
    }

    public void suspectAgain(long id, long seen) {
        Stored.get(em, SuspectedPair.class, id, seen).mayBeTheSameAfterAll();
    }
}
