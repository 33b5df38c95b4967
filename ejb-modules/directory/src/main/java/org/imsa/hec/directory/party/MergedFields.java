package org.imsa.hec.directory.party;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Lays the details of two records side by side, field by field, and makes one of them. It goes by the components of the record
 * that the form fills, so that a field that is added to the form is merged by itself.
 */
final class MergedFields {
    private static final ObjectInputFilter OUR_OWN =
            ObjectInputFilter.Config.createFilter("org.imsa.hec.**;java.lang.*;java.time.*;java.util.*;!*");

    private MergedFields() {}

    /** The fields that at least one of them knows, in the order of the form. */
    static List<MergeField> compare(Record kept, Record gone) {
        return Stream.of(kept.getClass().getRecordComponents())
                .flatMap(component -> {
                    Object one = value(component, kept);
                    Object other = value(component, gone);
                    if (one instanceof Record some && other instanceof Record others) {
                        return compare(some, others).stream();
                    }
                    boolean known = MergeField.isKnown(one) || MergeField.isKnown(other);
                    return known ? Stream.of(MergeField.of(component.getName(), one, other)) : Stream.empty();
                })
                .toList();
    }

    /** @param choices by name of the field; for what is not named {@link MergeField#usual} holds */
    static <R extends Record> R merged(R kept, R gone, Map<String, FieldChoice> choices) {
        return combined(
                (name, values) -> {
                    MergeField field = MergeField.of(name, values.get(0), values.get(1));
                    return field.result(choices.getOrDefault(name, field.usual()));
                },
                List.of(kept, gone));
    }

    /** What the merge changed is as before; what was changed since then stays. */
    static <R extends Record> R restored(R now, R before, R after) {
        return combined(
                (name, values) -> Objects.equals(values.get(0), values.get(2)) ? values.get(1) : values.get(0),
                List.of(now, before, after));
    }

    static byte[] write(Record before, Record after) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(before);
            out.writeObject(after);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Before and after. A field that the form has got since then is not known in either. */
    static List<Record> read(byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(OUR_OWN);
            return List.of((Record) in.readObject(), (Record) in.readObject());
        } catch (IOException | ClassNotFoundException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** A record of the same type, each component made of those of the given ones; nested records likewise. */
    @SuppressWarnings("unchecked")
    private static <R extends Record> R combined(BiFunction<String, List<Object>, Object> field, List<R> sides) {
        RecordComponent[] components = sides.get(0).getClass().getRecordComponents();
        Object[] values = Stream.of(components)
                .map(component -> {
                    List<Object> each = new ArrayList<>();
                    sides.forEach(side -> each.add(value(component, side)));
                    boolean nested = each.stream().allMatch(Record.class::isInstance);
                    return nested
                            ? combined(
                                    field, each.stream().map(Record.class::cast).toList())
                            : field.apply(component.getName(), each);
                })
                .toArray();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (R) sides.get(0).getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
