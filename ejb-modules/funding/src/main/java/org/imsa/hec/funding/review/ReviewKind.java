package org.imsa.hec.funding.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.record.RecordKind;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/** Reviews in the to-dos of their reviewers: by the number of the application and the name of its call, nothing else. */
@ApplicationScoped
public class ReviewKind implements RecordKind {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Override
    public String name() {
        return Review.KIND;
    }

    @Override
    public String page() {
        return "/funding/review.xhtml";
    }

    @Override
    public Set<String> readers() {
        return Set.copyOf(Roles.ALL);
    }

    @Override
    public boolean mayRead(long id, Predicate<String> hasRole) {
        return !em.createQuery("select r.id from Review r where r.id = :id and r.username = :me", Long.class)
                .setParameter("id", id)
                .setParameter("me", Actor.current().username())
                .getResultList()
                .isEmpty();
    }

    @Override
    public Set<String> writers() {
        return Set.of();
    }

    @Override
    public Map<Long, RecordLine> lines(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select r.id, g.number, c.title.latin, c.title.arabic from Review r join Grant g on"
                                        + " g.id = r.grantId join Call c on c.id = g.callId where r.id in :ids",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(found -> new RecordLine(
                                new RecordRef(Review.KIND, (Long) found[0]),
                                (String) found[1],
                                (String) found[2],
                                (String) found[3]))
                        .collect(Collectors.toMap(line -> line.ref().id(), Function.identity()));
    }

    /** Found in their list, not in the search box. */
    @Override
    public List<RecordLine> search(String text, int limit) {
        return List.of();
    }
}
