package org.imsa.hec.web.directory;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Entries that repeat in a form, each a line of fields as they are typed, by the names of the fields. */
public class Entries implements Serializable {
    private static final long serialVersionUID = 1;

    private final ArrayList<HashMap<String, Object>> lines = new ArrayList<>();

    /** Shows what is known. */
    <T> void fill(List<T> known, Function<T, Map<String, Object>> fields) {
        lines.clear();
        known.forEach(one -> lines.add(new HashMap<>(fields.apply(one))));
    }

    /** What was typed, without lines that were left empty. */
    <T> List<T> read(Function<Line, T> reader) {
        return lines.stream()
                .filter(fields -> fields.values().stream().anyMatch(Entries::isTyped))
                .map(fields -> reader.apply(new Line(fields)))
                .toList();
    }

    public void add() {
        lines.add(new HashMap<>());
    }

    public void remove(int index) {
        lines.remove(index);
    }

    public List<HashMap<String, Object>> getLines() {
        return lines;
    }

    private static boolean isTyped(Object value) {
        return value != null && !value.toString().isBlank();
    }

    /** One line, read by the types of its fields. */
    record Line(Map<String, Object> fields) {

        String text(String field) {
            return Objects.toString(fields.get(field), null);
        }

        /** Null if nothing was chosen. */
        <E extends Enum<E>> E constant(Class<E> type, String field) {
            String name = text(field);
            return name == null || name.isEmpty() ? null : Enum.valueOf(type, name);
        }

        @SuppressWarnings("unchecked")
        <T> T value(String field) {
            return (T) fields.get(field);
        }
    }
}
