package org.imsa.hec.kernel.intake;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.todo.Todos;

/** Imports records that have a number and say what becomes of them. */
@ApplicationScoped
public class TestKind implements IntakeKind {
    static final String NAME = "test";

    /** So much higher is the number of the record that a row looks like. */
    static final int KNOWN = 500;

    @EJB
    private TestDesk desk;

    @EJB
    private Todos todos;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<IntakeColumn> columns() {
        return List.of(
                IntakeColumn.required("number", "No", "رقم"),
                IntakeColumn.required("what"),
                IntakeColumn.optional("day", "date", "التاريخ"));
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.TREASURER);
    }

    @Override
    public Optional<String> identity(IntakeRow row) {
        return row.text("number");
    }

    @Override
    public void judge(List<IntakeRow> rows) {
        rows.forEach(row -> {
            row.day("day");
            row.text("what").filter("look"::equals).ifPresent(what -> row.warning("rule.test.look"));
            row.text("what")
                    .filter("like"::equals)
                    .ifPresent(what -> row.likely(
                            record(String.valueOf(
                                    Long.parseLong(row.text("number").orElseThrow()) + KNOWN)),
                            List.of(Message.of("rule.test.like"), Message.of("rule.test.because"))));
            row.text("what")
                    .filter("likeRow"::equals)
                    .ifPresent(what -> row.likely(null, List.of(Message.of("rule.test.likeRow"))));
            row.text("number")
                    .map(TestKind::record)
                    .filter(record -> row.text("what").filter("known"::equals).isPresent())
                    .ifPresent(record -> row.duplicate(record, "rule.test.known"));
        });
    }

    @Override
    public RecordRef apply(IntakeRow row) {
        return desk.make(
                record(row.text("number").orElseThrow()), row.text("what").orElseThrow());
    }

    @Override
    public void undo(RecordRef made, IntakeRow row) {
        desk.take(made, row.text("what").orElseThrow());
    }

    @Override
    public void same(RecordRef known, IntakeRow row) {
        desk.make(known, "same");
    }

    @Override
    public void notTheSame(RecordRef known, IntakeRow row) {
        desk.take(known, "same");
    }

    static RecordRef record(String number) {
        return new RecordRef("made", Long.parseLong(number));
    }
}
