package org.imsa.hec.kernel.audit;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.DataModifyQuery;
import org.eclipse.persistence.queries.WriteObjectQuery;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.json.JsonText;

/**
 * Writes one row of the audit trail for each aggregate that is inserted, changed or removed, on the same connection and so
 * in the same transaction: what changed, from what to what, by whom, in which activity, from which screen.
 */
class AuditWriter extends DescriptorEventAdapter {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final int LONGEST_VALUE = 2000;
    private static final List<String> COLUMNS = List.of(
            "at",
            "username",
            "via",
            "activity",
            "action",
            "record_kind",
            "record_id",
            "entity",
            "entity_id",
            "changes");

    private final DataModifyQuery insert = insert();
    private final Map<Class<?>, Set<String>> keptBack = new ConcurrentHashMap<>();

    @Override
    public void postInsert(DescriptorEvent event) {
        JsonArrayBuilder changes = JsonText.array();
        for (DatabaseMapping mapping : event.getDescriptor().getMappings()) {
            if (isToldOfANewRecord(mapping, event.getDescriptor())) {
                add(changes, mapping.getAttributeName(), null, mapping.getAttributeValueFromObject(event.getSource()));
            }
        }
        write(event, "C", changes.build());
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        ObjectChangeSet changeSet = ((WriteObjectQuery) event.getQuery()).getObjectChangeSet();
        if (changeSet == null) {
            return;
        }
        JsonArrayBuilder changes = JsonText.array();
        describe(changeSet, event.getDescriptor(), changes);
        writeIfTold(event, changes);
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        write(event, "D", JsonValue.EMPTY_JSON_ARRAY);
    }

    private void describe(ObjectChangeSet changeSet, ClassDescriptor descriptor, JsonArrayBuilder changes) {
        for (ChangeRecord change : changeSet.getChanges()) {
            String attribute = change.getAttribute();
            DatabaseMapping mapping = descriptor.getMappingForAttributeName(attribute);
            if (mapping != null && !isKeptBack(attribute, descriptor)) {
                Object now = mapping.getAttributeValueFromObject(changeSet.getUnitOfWorkClone());
                add(changes, attribute, change.getOldValue(), now);
            }
        }
    }

    private boolean isToldOfANewRecord(DatabaseMapping mapping, ClassDescriptor descriptor) {
        return !mapping.isPrimaryKeyMapping() && !isKeptBack(mapping.getAttributeName(), descriptor);
    }

    private boolean isKeptBack(String attribute, ClassDescriptor descriptor) {
        return keptBack.computeIfAbsent(descriptor.getJavaClass(), AuditWriter::attributesKeptBack)
                .contains(attribute);
    }

    private static Set<String> attributesKeptBack(Class<?> entity) {
        Set<String> names = new HashSet<>(Set.of("version"));
        for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
            Stream.of(type.getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(NotAudited.class))
                    .map(Field::getName)
                    .forEach(names::add);
        }
        return names;
    }

    private void add(JsonArrayBuilder changes, String attribute, Object before, Object after) {
        String was = text(before);
        String is = text(after);
        if (Objects.equals(was, is)) {
            return;
        }
        var change = JsonText.object().add("field", attribute);
        if (was != null) {
            change.add("from", was);
        }
        if (is != null) {
            change.add("to", is);
        }
        changes.add(change);
    }

    private String text(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Aggregate aggregate) {
            return aggregate.ref().toString();
        }
        if (value instanceof Collection<?> many) {
            return many.isEmpty()
                    ? null
                    : many.stream().map(this::text).sorted().toList().toString();
        }
        String text = value instanceof Enum<?> constant
                ? constant.getDeclaringClass().getSimpleName() + "." + constant.name()
                : value.toString();
        if (text.isEmpty()) {
            return null;
        }
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
    }

    /** A change that nobody could read, such as a forced new version, is not told. */
    private void writeIfTold(DescriptorEvent event, JsonArrayBuilder builder) {
        JsonArray changes = builder.build();
        if (!changes.isEmpty()) {
            write(event, "U", changes);
        }
    }

    private void write(DescriptorEvent event, String action, JsonArray changes) {
        Aggregate aggregate = (Aggregate) event.getSource();
        Actor actor = Actor.current();
        List<Object> values = new ArrayList<>();
        values.add(LocalDateTime.ofInstant(CLOCK.instant(), ZoneOffset.UTC));
        values.add(actor.username());
        values.add(actor.via());
        values.add(activity());
        values.add(action);
        values.add(aggregate.ref().kind());
        values.add(aggregate.ref().id());
        values.add(aggregate.getClass().getSimpleName());
        values.add(aggregate.id());
        values.add(changes.toString());
        event.getSession().executeQuery(insert, values);
    }

    private static String activity() {
        Object activity = Transaction.REGISTRY.getResource(ActivityInterceptor.KEY);
        return activity == null ? null : activity.toString();
    }

    /** Looked up once: there is one for all transactions, and the lookup shows when many rows are written. */
    private static final class Transaction {
        private static final TransactionSynchronizationRegistry REGISTRY = registry();

        private static TransactionSynchronizationRegistry registry() {
            try {
                return InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
            } catch (NamingException unreachable) {
                throw new IllegalStateException(unreachable);
            }
        }
    }

    private static DataModifyQuery insert() {
        String names = String.join(", ", COLUMNS);
        String marks = "#" + String.join(", #", COLUMNS);
        DataModifyQuery query = new DataModifyQuery(
                "INSERT INTO kernel_audit (id, " + names + ") VALUES (NEXT VALUE FOR kernel_audit_id, " + marks + ")");
        COLUMNS.forEach(query::addArgument);
        query.setIsBatchExecutionSupported(true);
        return query;
    }
}
