package org.imsa.hec.kernel.audit;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.AggregateChangeRecord;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.DataModifyQuery;
import org.eclipse.persistence.queries.WriteObjectQuery;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.changesets.DirectToFieldChangeRecord;
import org.eclipse.persistence.sessions.changesets.ObjectReferenceChangeRecord;
import org.imsa.hec.kernel.Aggregate;

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

    @Override
    public void postInsert(DescriptorEvent event) {
        JsonArrayBuilder changes = Json.createArrayBuilder();
        for (DatabaseMapping mapping : event.getDescriptor().getMappings()) {
            if (isToldOfANewRecord(mapping, event.getDescriptor())) {
                add(changes, mapping.getAttributeName(), null, mapping.getAttributeValueFromObject(event.getSource()));
            }
        }
        write(event, "C", changes);
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        ObjectChangeSet changeSet = ((WriteObjectQuery) event.getQuery()).getObjectChangeSet();
        if (changeSet == null) {
            return;
        }
        JsonArrayBuilder changes = Json.createArrayBuilder();
        describe(changeSet, event.getDescriptor(), "", changes);
        write(event, "U", changes);
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        write(event, "D", Json.createArrayBuilder());
    }

    private void describe(
            ObjectChangeSet changeSet, ClassDescriptor descriptor, String prefix, JsonArrayBuilder changes) {
        for (ChangeRecord change : changeSet.getChanges()) {
            String attribute = change.getAttribute();
            DatabaseMapping mapping = descriptor.getMappingForAttributeName(attribute);
            if (mapping == null || isKeptBack(attribute, descriptor)) {
                continue;
            }
            if (change instanceof DirectToFieldChangeRecord direct) {
                add(changes, prefix + attribute, direct.getOldValue(), direct.getNewValue());
            } else if (change instanceof AggregateChangeRecord whole) {
                Object now = mapping.getAttributeValueFromObject(changeSet.getUnitOfWorkClone());
                add(changes, prefix + attribute, whole.getOldValue(), now);
            } else if (change instanceof ObjectReferenceChangeRecord reference) {
                add(
                        changes,
                        prefix + attribute,
                        reference.getOldValue(),
                        mapping.getAttributeValueFromObject(changeSet.getUnitOfWorkClone()));
            } else {
                Object now = mapping.getAttributeValueFromObject(changeSet.getUnitOfWorkClone());
                add(changes, prefix + attribute, change.getOldValue(), now);
            }
        }
    }

    private boolean isToldOfANewRecord(DatabaseMapping mapping, ClassDescriptor descriptor) {
        return !mapping.isPrimaryKeyMapping() && !isKeptBack(mapping.getAttributeName(), descriptor);
    }

    private boolean isKeptBack(String attribute, ClassDescriptor descriptor) {
        if ("version".equals(attribute)) {
            return true;
        }
        for (Class<?> type = descriptor.getJavaClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(attribute)) {
                    return field.isAnnotationPresent(NotAudited.class);
                }
            }
        }
        return false;
    }

    private void add(JsonArrayBuilder changes, String attribute, Object before, Object after) {
        String was = text(before);
        String is = text(after);
        if (java.util.Objects.equals(was, is)) {
            return;
        }
        var change = Json.createObjectBuilder().add("field", attribute);
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
        String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
    }

    private void write(DescriptorEvent event, String action, JsonArrayBuilder changes) {
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
        values.add(changes.build().toString());
        event.getSession().executeQuery(insert, values);
    }

    private static String activity() {
        try {
            TransactionSynchronizationRegistry transaction =
                    InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
            Object activity = transaction.getResource(ActivityInterceptor.KEY);
            return activity == null ? null : activity.toString();
        } catch (NamingException unreachable) {
            throw new IllegalStateException(unreachable);
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
