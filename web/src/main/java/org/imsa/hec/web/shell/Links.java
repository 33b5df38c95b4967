package org.imsa.hec.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imsa.hec.kernel.record.RecordKind;
import org.imsa.hec.kernel.record.RecordKinds;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/** Where records are, and what they are called: {@code #{links.page(ref)}}, {@code #{links.name(ref)}}. */
@Named
@RequestScoped
public class Links {

    @Inject
    private RecordKinds kinds;

    private final Map<RecordRef, RecordLine> lines = new HashMap<>();

    /** Address of the record's page below the application; null where its kind has none. */
    public String page(RecordRef ref) {
        return kinds.named(ref.kind())
                .map(RecordKind::page)
                .map(page -> page + "?id=" + ref.id())
                .orElse(null);
    }

    /** Reads the names of many records at once, so that {@link #name} does not ask for each. */
    public void prepare(List<RecordRef> refs) {
        lines.putAll(kinds.lines(refs));
    }

    public String name(RecordRef ref) {
        RecordLine line = line(ref);
        return line == null ? "" : line.name(Messages.current().language());
    }

    public String number(RecordRef ref) {
        RecordLine line = line(ref);
        return line == null ? null : line.number();
    }

    private RecordLine line(RecordRef ref) {
        if (!lines.containsKey(ref)) {
            lines.put(ref, kinds.lines(List.of(ref)).get(ref));
        }
        return lines.get(ref);
    }
}
