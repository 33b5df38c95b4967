package org.imsa.hec.education.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.record.RecordKind;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/** Training places, to the search box, the to-dos, the timelines and the money trail. */
@ApplicationScoped
public class TrainingKind implements RecordKind {
    private static final String LINE =
            "select t.id, t.number, t.title.latin, t.title.arabic from TrainingPlace t where ";

    @PersistenceContext(unitName = "education")
    private EntityManager em;

    @Override
    public String name() {
        return "training";
    }

    @Override
    public String page() {
        return "/education/training.xhtml";
    }

    @Override
    public Set<String> readers() {
        return Set.copyOf(Roles.ALL);
    }

    @Override
    public Set<String> writers() {
        return Set.of(Roles.COORDINATOR, Roles.EDUCATION_OFFICER);
    }

    @Override
    public Map<Long, RecordLine> lines(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(LINE + "t.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(this::line)
                        .collect(Collectors.toMap(line -> line.ref().id(), Function.identity()));
    }

    @Override
    public List<RecordLine> search(String text, int limit) {
        return em.createQuery(
                        LINE + "t.title.latin like :text or t.title.arabic like :text or t.number like :text"
                                + " order by t.id desc",
                        Object[].class)
                .setParameter("text", ListQuery.contains(text))
                .setMaxResults(limit)
                .getResultStream()
                .map(this::line)
                .toList();
    }

    private RecordLine line(Object[] row) {
        return new RecordLine(new RecordRef(name(), (Long) row[0]), (String) row[1], (String) row[2], (String) row[3]);
    }
}
