package org.imsa.hec.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.record.RecordKind;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/** A kind of record that treasurers and auditors read. */
@ApplicationScoped
public class TestRecords implements RecordKind {
    static final RecordRef ONE = new RecordRef("test", 1);

    @Override
    public String name() {
        return "test";
    }

    @Override
    public String page() {
        return "/home.xhtml";
    }

    @Override
    public Set<String> readers() {
        return Set.of(Roles.TREASURER, Roles.AUDITOR);
    }

    @Override
    public Map<Long, RecordLine> lines(Collection<Long> ids) {
        return Map.of();
    }

    @Override
    public List<RecordLine> search(String text, int limit) {
        return List.of();
    }
}
