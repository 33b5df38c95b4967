package org.imsa.hec.directory.specialty;

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
import org.imsa.hec.kernel.record.RecordRef;

/** Specialties, to the timelines that name them. Nobody looks for one by the search box, and nothing is attached to one. */
@ApplicationScoped
public class SpecialtyKind implements RecordKind {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Override
    public String name() {
        return "specialty";
    }

    @Override
    public String page() {
        return "/directory/specialties.xhtml";
    }

    @Override
    public Set<String> readers() {
        return Set.copyOf(Roles.ALL);
    }

    @Override
    public Set<String> writers() {
        return Set.of();
    }

    @Override
    public Map<Long, RecordLine> lines(Collection<Long> ids) {
        return em.createQuery(
                        "select s.id, s.code, s.name.latin, s.name.arabic from Specialty s where s.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0],
                        row -> new RecordLine(
                                new RecordRef(name(), (Long) row[0]), (String) row[1], (String) row[2], (String)
                                        row[3])));
    }

    @Override
    public List<RecordLine> search(String text, int limit) {
        return List.of();
    }
}
