package org.imsa.hec.directory.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.record.RecordKind;
import org.imsa.hec.kernel.record.RecordLine;

/** Screenings, to the search box, the to-dos and the timelines. */
@ApplicationScoped
public class ScreeningKind implements RecordKind {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Override
    public String name() {
        return Screening.KIND;
    }

    @Override
    public String page() {
        return "/directory/screening.xhtml";
    }

    @Override
    public Set<String> readers() {
        return Set.of(Roles.COORDINATOR, Roles.ADMINISTRATOR, Roles.TREASURER, Roles.AUDITOR);
    }

    @Override
    public Set<String> writers() {
        return Set.of(Roles.COORDINATOR, Roles.ADMINISTRATOR);
    }

    @Override
    public Map<Long, RecordLine> lines(Collection<Long> ids) {
        return em.createQuery("select s from Screening s where s.id in :ids", Screening.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Screening::id, Screening::line));
    }

    @Override
    public List<RecordLine> search(String text, int limit) {
        return em.createQuery("select s from Screening s where s.number = :number", Screening.class)
                .setParameter("number", text.strip())
                .getResultStream()
                .map(Screening::line)
                .toList();
    }
}
