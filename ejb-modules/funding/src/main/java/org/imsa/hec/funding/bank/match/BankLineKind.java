package org.imsa.hec.funding.bank.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imsa.hec.funding.bank.BankReaders;
import org.imsa.hec.funding.bank.statement.BankLine;
import org.imsa.hec.kernel.record.RecordKind;
import org.imsa.hec.kernel.record.RecordLine;

/** Lines of banks in links. They have no number of ours, and are looked for in their own list. */
@ApplicationScoped
public class BankLineKind implements RecordKind {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Override
    public String name() {
        return BankLine.KIND;
    }

    @Override
    public String page() {
        return "/funding/bankLine.xhtml";
    }

    @Override
    public Set<String> readers() {
        return BankReaders.ROLES;
    }

    @Override
    public Map<Long, RecordLine> lines(Collection<Long> ids) {
        return em.createQuery("select l from BankLine l where l.id in :ids", BankLine.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(line -> new RecordLine(line.ref(), null, line.file().label(), null))
                .collect(Collectors.toMap(line -> line.ref().id(), Function.identity()));
    }

    @Override
    public List<RecordLine> search(String text, int limit) {
        return List.of();
    }
}
