package org.imsa.hec.directory.sanctions;

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

/** Versions of the sanctions list, to jobs, documents and timelines. */
@ApplicationScoped
public class ListKind implements RecordKind {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Override
    public String name() {
        return SanctionsList.KIND;
    }

    @Override
    public String page() {
        return "/directory/lists.xhtml";
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
        return em.createQuery("select l from SanctionsList l where l.id in :ids", SanctionsList.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(SanctionsList::id, SanctionsList::line));
    }

    @Override
    public List<RecordLine> search(String text, int limit) {
        return em.createQuery("select l from SanctionsList l where l.number = :number", SanctionsList.class)
                .setParameter("number", text.strip())
                .getResultStream()
                .map(SanctionsList::line)
                .toList();
    }
}
