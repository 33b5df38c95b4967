package org.imsa.hec.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imsa.hec.kernel.record.RecordKind;
import org.imsa.hec.kernel.record.RecordKinds;
import org.imsa.hec.kernel.record.RecordLine;

/** Finds records by what was typed, for {@code hec:party} and {@code hec:record}, whose value is the record's id. */
@Named
@RequestScoped
public class Parties {
    private static final int LONGEST = 12;

    @Inject
    private RecordKinds kinds;

    private final Map<Long, RecordLine> seen = new HashMap<>();

    /** Ids of what matches, of the kinds that the field's attribute {@code kinds} names. */
    public List<Long> complete(String typed) {
        UIComponent field = UIComponent.getCurrentComponent(jakarta.faces.context.FacesContext.getCurrentInstance());
        return kindsOf(field)
                .flatMap(kind -> kind.search(typed, LONGEST).stream())
                .limit(LONGEST)
                .map(this::remember)
                .toList();
    }

    /** The name of a record of one of these kinds, in the reader's script. */
    public String label(Long id, String kindNames) {
        if (id == null) {
            return "";
        }
        RecordLine line = seen.computeIfAbsent(id, asked -> find(asked, kindNames));
        return line == null ? "" : line.name(Messages.current().language());
    }

    public String number(Long id) {
        RecordLine line = seen.get(id);
        return line == null || line.number() == null ? "" : line.number();
    }

    private RecordLine find(Long id, String kindNames) {
        return named(kindNames)
                .flatMap(kind -> kind.lines(List.of(id)).values().stream())
                .findFirst()
                .orElse(null);
    }

    private Long remember(RecordLine line) {
        seen.put(line.ref().id(), line);
        return line.ref().id();
    }

    private Stream<RecordKind> kindsOf(UIComponent field) {
        return named((String) field.getAttributes().get("kinds"));
    }

    private Stream<RecordKind> named(String names) {
        return Stream.of(names.split(",")).flatMap(name -> kinds.named(name.strip()).stream());
    }
}
