package org.imsa.hec.web.shell;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imsa.hec.kernel.account.AccountNames;
import org.imsa.hec.kernel.audit.AuditRow;
import org.imsa.hec.kernel.audit.AuditTrail;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/** What happened to a record, from the audit trail, in the words of the reader: {@code #{timeline.of(ref)}}. */
@Named
@RequestScoped
public class Timeline {
    private static final int LONGEST = 60;

    @EJB
    private AuditTrail trail;

    @EJB
    private AccountNames names;

    private final Map<RecordRef, List<TimelineEvent>> told = new HashMap<>();

    static Timeline current() {
        return CDI.current().select(Timeline.class).get();
    }

    /** Newest first; what one activity wrote in one moment is one event. */
    public List<TimelineEvent> of(RecordRef record) {
        return told.computeIfAbsent(record, asked -> tell(trail.of(asked, LONGEST)));
    }

    public Optional<TimelineEvent> last(RecordRef record) {
        return tell(trail.of(record, 1)).stream().findFirst();
    }

    private List<TimelineEvent> tell(List<AuditRow> rows) {
        Map<String, RecordLine> people =
                names.of(rows.stream().map(AuditRow::username).collect(Collectors.toSet()));
        Messages messages = Messages.current();
        List<TimelineEvent> events = new ArrayList<>();
        AuditRow before = null;
        for (AuditRow row : rows) {
            TimelineEvent event = event(row, people, messages);
            if (before != null && isOneEvent(before, row)) {
                events.set(events.size() - 1, joined(events.get(events.size() - 1), event));
            } else {
                events.add(event);
            }
            before = row;
        }
        return events;
    }

    private static boolean isOneEvent(AuditRow newer, AuditRow older) {
        return newer.activity() != null
                && newer.activity().equals(older.activity())
                && newer.username().equals(older.username())
                && newer.at().minusSeconds(1).isBefore(older.at());
    }

    private static TimelineEvent joined(TimelineEvent newer, TimelineEvent older) {
        List<TimelineEvent.Change> changes = new ArrayList<>(older.changes());
        changes.addAll(newer.changes());
        return new TimelineEvent(older.what(), older.who(), older.at(), changes);
    }

    private static TimelineEvent event(AuditRow row, Map<String, RecordLine> people, Messages messages) {
        String what = Optional.ofNullable(row.activity())
                .flatMap(activity -> messages.find("activity." + activity))
                .orElseGet(() -> messages.text("timeline.action." + row.action()));
        RecordLine person = people.get(row.username());
        String who = person == null
                ? messages.find("timeline.user." + row.username()).orElse(row.username())
                : person.name(messages.language());
        return new TimelineEvent(
                what,
                who,
                messages.write(row.at()),
                row.changes().stream()
                        .map(change -> new TimelineEvent.Change(
                                messages.find("field." + change.field()).orElse(change.field()),
                                written(change.from(), messages),
                                written(change.to(), messages)))
                        .toList());
    }

    /** The trail keeps plain text; days and instants are told from their form. */
    private static String written(String value, Messages messages) {
        if (value == null) {
            return "";
        }
        try {
            if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return messages.write(LocalDate.parse(value));
            } else if (value.matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z")) {
                return messages.write(Instant.parse(value));
            }
        } catch (DateTimeParseException notADay) {
            return value;
        }
        return messages.find("common." + value)
                .filter(text -> "true".equals(value) || "false".equals(value))
                .orElse(value);
    }
}
