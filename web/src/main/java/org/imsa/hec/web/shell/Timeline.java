package org.imsa.hec.web.shell;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imsa.hec.kernel.account.AccountNames;
import org.imsa.hec.kernel.audit.AuditRow;
import org.imsa.hec.kernel.audit.AuditTrail;
import org.imsa.hec.kernel.record.RecordKinds;
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

    @EJB
    private org.imsa.hec.directory.api.Parties parties;

    @Inject
    private RecordKinds kinds;

    @Inject
    private Links links;

    @Inject
    private UserSession user;

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
        AuditValues values = new AuditValues(Messages.current(), records(rows));
        List<TimelineEvent> events = new ArrayList<>();
        AuditRow before = null;
        for (AuditRow row : rows) {
            TimelineEvent event = event(row, people, values);
            if (before != null && isOneEvent(before, row)) {
                events.set(events.size() - 1, joined(events.get(events.size() - 1), event));
            } else {
                events.add(event);
            }
            before = row;
        }
        return events;
    }

    /**
     * Names of what the rows point at, as far as the reader may read it: parties, and whatever a field is called after, such
     * as {@code fundId}.
     */
    private Map<Long, RecordLine> records(List<AuditRow> rows) {
        List<Long> ids = AuditValues.ids(rows);
        Map<Long, RecordLine> found = new HashMap<>(links.known(ids));
        List<RecordRef> refs = kinds.all().stream()
                .flatMap(kind -> AuditValues.refs(rows, kind.name()).stream())
                .filter(ref -> !found.containsKey(ref.id()))
                .toList();
        kinds.lines(refs, user::has).forEach((ref, line) -> found.put(ref.id(), line));
        List<Long> left = ids.stream().filter(id -> !found.containsKey(id)).toList();
        parties.lines(left).forEach((id, party) -> found.put(id, party.recordLine()));
        return found;
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

    private static String unnamed(AuditRow row) {
        boolean isOfAJob = row.via() != null && row.via().startsWith("job:");
        return isOfAJob ? "timeline.byJob" : "timeline.action." + row.action();
    }

    private static TimelineEvent event(AuditRow row, Map<String, RecordLine> people, AuditValues values) {
        Messages messages = values.messages();
        String what = Optional.ofNullable(row.activity())
                .flatMap(activity -> messages.find("activity." + activity))
                .orElseGet(() -> messages.text(unnamed(row)));
        RecordLine person = people.get(row.username());
        String who = person == null
                ? messages.find("timeline.user." + row.username()).orElse(row.username())
                : person.name(messages.language());
        return new TimelineEvent(
                what,
                who,
                messages.write(row.at()),
                row.changes().stream().map(values::written).toList());
    }
}
