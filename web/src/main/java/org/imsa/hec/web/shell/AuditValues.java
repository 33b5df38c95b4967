package org.imsa.hec.web.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.kernel.audit.AuditRow;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * The values of the audit trail in the words of the reader. The trail keeps plain text; what it was is told from its form: a
 * day, an instant, a constant ({@code MissionStatus.PLANNED}), yes or no, and the id of a record in a field that ends in Id.
 *
 * @param names of the records that the trail speaks of, by their ids, which no two records share
 */
record AuditValues(Messages messages, Map<Long, RecordLine> names) {
    /** What was shipped with the product has ids below zero. */
    private static final Pattern ID = Pattern.compile("-?\\d{1,18}");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern DAYS = Pattern.compile("(" + DAY + "|null)/(" + DAY + "|null)");
    private static final Pattern INSTANT = Pattern.compile(DAY + "T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z]\\w*\\.[A-Z][A-Z0-9_]*");
    private static final Pattern LIST = Pattern.compile("\\[(.*)]");

    /** Ids in these rows that may be parties. */
    static List<Long> ids(List<AuditRow> rows) {
        return ids(rows, field -> field.endsWith("Id"));
    }

    /** Ids of records of this kind: what stands in the field {@code fundId} is a fund. */
    static List<RecordRef> refs(List<AuditRow> rows, String kind) {
        return ids(rows, (kind + "Id")::equals).stream()
                .map(id -> new RecordRef(kind, id))
                .toList();
    }

    private static List<Long> ids(List<AuditRow> rows, Predicate<String> field) {
        return rows.stream()
                .flatMap(row -> row.changes().stream())
                .filter(change -> field.test(change.field()))
                .flatMap(change -> Stream.of(change.from(), change.to()))
                .filter(value -> value != null && ID.matcher(value).matches())
                .map(Long::valueOf)
                .distinct()
                .toList();
    }

    TimelineEvent.Change written(AuditRow.Change change) {
        return new TimelineEvent.Change(
                messages.find("field." + change.field()).orElse(change.field()),
                written(change.field(), change.from()),
                written(change.field(), change.to()));
    }

    private String written(String field, String value) {
        if (value == null || "null".equals(value)) {
            return "";
        } else if (field.endsWith("Id") && ID.matcher(value).matches()) {
            RecordLine line = names.get(Long.valueOf(value));
            return line == null ? value : line.name(messages.language());
        } else if (DAY.matcher(value).matches()) {
            return messages.write(LocalDate.parse(value));
        } else if (DAYS.matcher(value).matches()) {
            int slash = value.indexOf('/');
            return written(field, value.substring(0, slash)) + " – " + written(field, value.substring(slash + 1));
        } else if (INSTANT.matcher(value).matches()) {
            return messages.write(Instant.parse(value));
        } else if (CONSTANT.matcher(value).matches()) {
            return messages.find("enum." + value).orElse(value);
        } else if (LIST.matcher(value).matches()) {
            return Stream.of(value.substring(1, value.length() - 1).split(", "))
                    .map(part -> written(field, part))
                    .collect(Collectors.joining(messages.text("common.listComma")));
        }
        boolean isYesOrNo = "true".equals(value) || "false".equals(value);
        return isYesOrNo ? messages.text("common." + value) : value;
    }
}
