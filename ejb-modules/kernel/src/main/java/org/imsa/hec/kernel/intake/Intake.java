package org.imsa.hec.kernel.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.document.DocumentRow;
import org.imsa.hec.kernel.json.TextListConverter;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * One file on its way into the system. It is uploaded, its columns are recognised, each row is checked and gets a verdict;
 * only when somebody has seen the preview and says so are the rows applied; and as a whole it can be undone.
 */
@Entity
@Table(name = "kernel_intake")
public class Intake extends Aggregate {

    /** Kind of record by which other mechanisms point at an import. */
    public static final String KIND = "intake";

    private String number;
    private String kind;

    @NotAudited
    @Column(name = "request_id")
    private String requestId;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    @NotAudited
    @Column(name = "document_id")
    private Long documentId;

    @Enumerated(EnumType.STRING)
    private IntakeState state = IntakeState.UPLOADED;

    @NotAudited
    @Column(name = "header_line")
    private int headerLine;

    @NotAudited
    @Convert(converter = TextListConverter.class)
    private List<String> header = List.of();

    @NotAudited
    @Convert(converter = ColumnsConverter.class)
    private Map<String, Integer> mapping = Map.of();

    @Column(name = "day_order")
    @Enumerated(EnumType.STRING)
    private DayOrder dayOrder = DayOrder.MONTH_FIRST;

    @Column(name = "total_rows")
    private int totalRows;

    @NotAudited
    @Column(name = "job_id")
    private Long jobId;

    @Column(name = "uploaded_at")
    @NotAudited
    private Instant uploadedAt;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    protected Intake() {}

    Intake(String number, String kind, String requestId, String fileName, String by, Instant now) {
        this.number = number;
        this.kind = kind;
        this.requestId = requestId;
        this.fileName = fileName;
        this.uploadedBy = by;
        this.uploadedAt = now;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }

    void contains(DocumentRow document, HeaderGuess guess, DayOrder order, int rows) {
        documentId = document.id();
        fileName = document.fileName();
        sha256 = document.sha256();
        headerLine = guess.header().line();
        header = guess.header().cells();
        totalRows = rows;
        read(guess.mapping(), order);
    }

    void read(Map<String, Integer> columns, DayOrder order) {
        mapping = Map.copyOf(columns);
        dayOrder = order;
    }

    void check(Map<String, Integer> columns, DayOrder order, List<IntakeColumn> known, boolean lastJobIsOver) {
        step(lastJobIsOver, IntakeState.CHECKING, IntakeState.UPLOADED, IntakeState.PREVIEW, IntakeState.CHECKING);
        known.stream()
                .filter(column -> column.required() && !columns.containsKey(column.key()))
                .findFirst()
                .ifPresent(column -> {
                    throw new RuleBroken("rule.intake.columnMissing", label(column.key()));
                });
        read(columns, order);
    }

    void checked() {
        state = IntakeState.PREVIEW;
    }

    /** The second time it takes up what was refused the first time. */
    void apply(boolean lastJobIsOver) {
        step(lastJobIsOver, IntakeState.APPLYING, IntakeState.PREVIEW, IntakeState.APPLYING, IntakeState.APPLIED);
    }

    /** Nobody says what a row is while a job works on the rows. */
    void mayBeDecided(boolean lastJobIsOver) {
        boolean isOpen = state == IntakeState.PREVIEW || state == IntakeState.APPLYING || state == IntakeState.APPLIED;
        RuleBroken.unless(isOpen, "rule.intake.state", number, state);
        RuleBroken.unless(lastJobIsOver, "rule.intake.busy", number);
    }

    void applied() {
        state = IntakeState.APPLIED;
    }

    void undo(boolean lastJobIsOver) {
        step(lastJobIsOver, IntakeState.UNDOING, IntakeState.APPLYING, IntakeState.APPLIED, IntakeState.UNDOING);
    }

    void undone(boolean nothingIsLeft) {
        state = nothingIsLeft ? IntakeState.UNDONE : IntakeState.APPLIED;
    }

    private void step(boolean lastJobIsOver, IntakeState next, IntakeState first, IntakeState... others) {
        Set<IntakeState> from = EnumSet.of(first, others);
        RuleBroken.unless(from.contains(state), "rule.intake.state", number, state);
        RuleBroken.unless(lastJobIsOver, "rule.intake.busy", number);
        state = next;
    }

    /** A job of a step that was given up long ago must not be started again. */
    void mustBe(IntakeState expected) {
        RuleBroken.unless(state == expected, "rule.intake.state", number, state);
    }

    void worksIn(RecordRef job) {
        jobId = job.id();
    }

    Message label(String column) {
        return Message.of("intake." + kind + "." + column);
    }

    Map<String, Integer> mapping() {
        return mapping;
    }

    String number() {
        return number;
    }

    String kind() {
        return kind;
    }

    String fileName() {
        return fileName;
    }

    List<String> header() {
        return header;
    }

    DayOrder dayOrder() {
        return dayOrder;
    }

    IntakeFile file(IntakeCounts counts, List<RecordRef> sameFile) {
        return new IntakeFile(
                id(),
                version(),
                number,
                kind,
                fileName,
                documentId,
                state,
                headerLine,
                header,
                mapping,
                dayOrder,
                totalRows,
                jobId,
                uploadedAt,
                uploadedBy,
                counts,
                sameFile);
    }
}
