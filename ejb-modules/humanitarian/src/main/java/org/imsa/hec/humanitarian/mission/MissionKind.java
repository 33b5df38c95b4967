package org.imsa.hec.humanitarian.mission;

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

/** Missions, to the search box, the to-dos, the timelines and the money trail. */
@ApplicationScoped
public class MissionKind implements RecordKind {
    private static final String LINE = "select m.id, m.number, m.title.latin, m.title.arabic from Mission m where ";

    @PersistenceContext(unitName = "humanitarian")
    private EntityManager em;

    @Override
    public String name() {
        return "mission";
    }

    @Override
    public String page() {
        return "/humanitarian/mission.xhtml";
    }

    @Override
    public Set<String> readers() {
        return Set.copyOf(Roles.ALL);
    }

    @Override
    public Set<String> writers() {
        return Set.of(Roles.COORDINATOR, Roles.MISSION_LEAD);
    }

    @Override
    public Map<Long, RecordLine> lines(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(LINE + "m.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(this::line)
                        .collect(Collectors.toMap(line -> line.ref().id(), Function.identity()));
    }

    @Override
    public List<RecordLine> search(String text, int limit) {
        return em.createQuery(
                        LINE + "m.title.latin like :text or m.title.arabic like :text or m.number like :text"
                                + " order by m.id desc",
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
