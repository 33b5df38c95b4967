package org.imsa.hec.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.imsa.hec.directory.api.PartyRole;
import org.imsa.hec.directory.api.PartyRoleSource;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.record.RecordKind;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/** A kind of record that case managers alone may read: whoever has this note is a patient. */
@ApplicationScoped
public class TestPatients implements RecordKind, PartyRoleSource {
    static final String ROLE = "test-patient";
    static final String CASE_OF = "Case of ";
    static final String NOTE = "is a test patient";

    @Override
    public List<PartyRole> roles() {
        return List.of(new PartyRole(
                ROLE,
                name(),
                "select p.id as party_id, p.id + 1000000000 as record_id, p.number, null as name_latin,"
                        + " null as name_arabic from directory_party p"
                        + " where p.notes = '" + NOTE + "'"));
    }

    @Override
    public String name() {
        return "test-case";
    }

    @Override
    public String page() {
        return "/test-case.xhtml";
    }

    @Override
    public Set<String> readers() {
        return Set.of(Roles.CASE_MANAGER);
    }

    @Override
    public Map<Long, RecordLine> lines(Collection<Long> ids) {
        return ids.stream()
                .collect(
                        Collectors.toMap(id -> id, id -> new RecordLine(new RecordRef(name(), id), "T", "Case", null)));
    }

    /** Found by whatever begins with these words. */
    @Override
    public List<RecordLine> search(String text, int limit) {
        return text.startsWith(CASE_OF)
                ? List.of(new RecordLine(new RecordRef(name(), 1), "TC-1", text, null))
                : List.of();
    }
}
