package org.imsa.hec.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.directory.api.PartyLine;
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

    /** Takes the names that a page has read with its record, so that nobody asks for them again. */
    public void know(RecordLine... read) {
        Stream.of(read).filter(Objects::nonNull).forEach(line -> lines.put(line.ref(), line));
    }

    public void know(PartyLine... read) {
        know(Stream.of(read).filter(Objects::nonNull).map(PartyLine::recordLine).toArray(RecordLine[]::new));
    }

    /** The lines with these ids, which no two records share, as far as they were read already. */
    Map<Long, RecordLine> known(Collection<Long> ids) {
        return lines.values().stream()
                .filter(line -> line != null && ids.contains(line.ref().id()))
                .collect(Collectors.toMap(line -> line.ref().id(), line -> line));
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
