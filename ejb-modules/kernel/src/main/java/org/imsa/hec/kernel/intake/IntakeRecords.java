package org.imsa.hec.kernel.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.record.RecordKind;
import org.imsa.hec.kernel.record.RecordLine;

/** Imports as records: found by number or file, read by those who may import that kind. */
@ApplicationScoped
public class IntakeRecords implements RecordKind {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject
    private IntakeKinds kinds;

    @Override
    public String name() {
        return Intake.KIND;
    }

    @Override
    public String page() {
        return "/intake/import.xhtml";
    }

    @Override
    public Set<String> readers() {
        return kinds.roles();
    }

    @Override
    public boolean mayRead(long id, Predicate<String> hasRole) {
        Intake intake = em.find(Intake.class, id);
        return intake != null && kinds.named(intake.kind()).roles().stream().anyMatch(hasRole);
    }

    @Override
    public Map<Long, RecordLine> lines(Collection<Long> ids) {
        return em.createQuery("select i from Intake i where i.id in :ids", Intake.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(IntakeRecords::line)
                .collect(Collectors.toMap(line -> line.ref().id(), Function.identity()));
    }

    @Override
    public List<RecordLine> search(String text, int limit) {
        return em.createQuery(
                        "select i from Intake i where i.number like :start or i.fileName like :text"
                                + " order by i.id desc",
                        Intake.class)
                .setParameter("start", ListQuery.startsWith(text))
                .setParameter("text", ListQuery.contains(text))
                .setMaxResults(limit)
                .getResultStream()
                .map(IntakeRecords::line)
                .toList();
    }

    private static RecordLine line(Intake intake) {
        return new RecordLine(intake.ref(), intake.number(), intake.fileName(), null);
    }
}
