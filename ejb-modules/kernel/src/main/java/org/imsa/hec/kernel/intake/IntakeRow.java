package org.imsa.hec.kernel.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.MessagesConverter;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.json.TextListConverter;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * One row of an imported file: its cells as they are in the file, what the check says of it, and the record that was made
 * from it. A kind reads it by the keys of its own columns.
 *
 * <p>Its version makes applying safe: of two runs that took the same row, the second cannot commit, and what it made is
 * rolled back with it.
 */
@Entity
@Table(name = "kernel_intake_row")
public class IntakeRow {

    @Id
    @SequenceGenerator(name = "hec_id_row", sequenceName = "hec_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hec_id_row")
    private Long id;

    @Version
    private long version;

    @Column(name = "intake_id")
    private long intakeId;

    private int line;

    @Convert(converter = TextListConverter.class)
    private List<String> cells;

    @Enumerated(EnumType.STRING)
    private Verdict verdict = Verdict.READY;

    @Convert(converter = MessagesConverter.class)
    private List<Message> reasons = List.of();

    @Enumerated(EnumType.STRING)
    private RowState state = RowState.NEW;

    @Enumerated(EnumType.STRING)
    private IntakeChoice choice;

    /** The record made from this row, or the one that it duplicates or looks like. */
    private RecordRef record;

    @Transient
    private Map<String, Integer> mapping = Map.of();

    @Transient
    private DayOrder dayOrder = DayOrder.MONTH_FIRST;

    protected IntakeRow() {}

    IntakeRow(long intakeId, int line, List<String> cells) {
        this.intakeId = intakeId;
        this.line = line;
        this.cells = List.copyOf(cells);
    }

    /** A row as a test of a kind needs it: cells by column key, outside of any file. */
    public static IntakeRow of(int line, Map<String, String> cellsByColumn) {
        IntakeRow row = new IntakeRow(0, line, List.copyOf(cellsByColumn.values()));
        List<String> keys = List.copyOf(cellsByColumn.keySet());
        Map<String, Integer> mapping = new HashMap<>();
        keys.forEach(key -> mapping.put(key, keys.indexOf(key)));
        return row.readBy(mapping, DayOrder.MONTH_FIRST);
    }

    IntakeRow readBy(Map<String, Integer> columns, DayOrder order) {
        mapping = columns;
        dayOrder = order;
        return this;
    }

    long intakeId() {
        return intakeId;
    }

    public Long id() {
        return id;
    }

    /** The line in the file, from 1, as a spreadsheet counts; the header counts too. */
    public int line() {
        return line;
    }

    /** What the file says in this column, without surrounding blanks; empty if nothing or if the file has no such column. */
    public Optional<String> text(String column) {
        Integer index = mapping.get(column);
        return index == null || index >= cells.size()
                ? Optional.empty()
                : Optional.of(cells.get(index).strip()).filter(text -> !text.isEmpty());
    }

    /** The day in this column; what cannot be read as a day is an error of this row. */
    public Optional<LocalDate> day(String column) {
        Optional<LocalDate> day = text(column).flatMap(text -> CellText.day(text, dayOrder));
        if (day.isEmpty()) {
            text(column).ifPresent(text -> error("rule.intake.notADay", text));
        }
        return day;
    }

    /** A day within what a cell says, in the order of this file; empty if it is none. */
    public Optional<LocalDate> readDay(String text) {
        return CellText.day(text, dayOrder);
    }

    /** The amount in this column; what cannot be read as an amount is an error of this row. */
    public Optional<BigDecimal> amount(String column) {
        Optional<BigDecimal> amount = text(column).flatMap(CellText::amount);
        if (amount.isEmpty()) {
            text(column).ifPresent(text -> error("rule.intake.notAnAmount", text));
        }
        return amount;
    }

    /** This row cannot be applied. */
    public void error(String key, Object... values) {
        say(Verdict.ERROR, Message.of(key, values));
    }

    /** This row can be applied, but somebody should look at it. */
    public void warning(String key, Object... values) {
        say(Verdict.WARNING, Message.of(key, values));
    }

    /** This row is there already. */
    public void duplicate(RecordRef of, String key, Object... values) {
        record = of;
        say(Verdict.DUPLICATE, Message.of(key, values));
    }

    /**
     * This row looks like something that is known, and somebody must say whether it is.
     *
     * @param of null for an earlier row of the file
     * @param reasons first what it looks like, then what agrees
     */
    public void likely(RecordRef of, List<Message> reasons) {
        if (verdict.compareTo(Verdict.LIKELY) < 0) {
            record = of;
        }
        reasons.forEach(reason -> say(Verdict.LIKELY, reason));
    }

    /** What would happen to a row is of no use to those who read why it does not: only the worst is told. */
    private void say(Verdict said, Message reason) {
        if (said.compareTo(verdict) > 0) {
            verdict = said;
            reasons = List.of(reason);
        } else if (said == verdict) {
            add(reason);
        }
    }

    private void add(Message reason) {
        if (!reasons.contains(reason)) {
            List<Message> more = new ArrayList<>(reasons);
            more.add(reason);
            reasons = List.copyOf(more);
        }
    }

    /** @throws RuleBroken {@code rule.intake.nothingToSay}, {@code rule.intake.sameAsNone} */
    void isSaid(IntakeChoice said) {
        RuleBroken.unless(verdict == Verdict.LIKELY && state == RowState.NEW, "rule.intake.nothingToSay", line);
        RuleBroken.unless(said != IntakeChoice.SAME || record != null, "rule.intake.sameAsNone", line);
        choice = said;
    }

    void applyBy(IntakeKind kind) {
        if (choice == IntakeChoice.SAME) {
            kind.same(record, this);
            applied(record);
        } else {
            applied(kind.apply(this));
        }
    }

    void undoBy(IntakeKind kind) {
        if (choice == IntakeChoice.SAME) {
            kind.notTheSame(record, this);
        } else {
            kind.undo(record, this);
        }
        undone();
    }

    private void applied(RecordRef made) {
        record = made;
        state = RowState.APPLIED;
    }

    void refused(Message reason) {
        add(reason);
        state = RowState.REFUSED;
    }

    private void undone() {
        state = RowState.UNDONE;
    }

    void keptBecause(Message reason) {
        add(reason);
    }

    public Verdict verdict() {
        return verdict;
    }

    public List<Message> reasons() {
        return reasons;
    }

    public RowState state() {
        return state;
    }

    public RecordRef record() {
        return record;
    }
}
