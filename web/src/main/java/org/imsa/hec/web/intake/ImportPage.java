package org.imsa.hec.web.intake;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.intake.DayOrder;
import org.imsa.hec.kernel.intake.IntakeChoice;
import org.imsa.hec.kernel.intake.IntakeFile;
import org.imsa.hec.kernel.intake.IntakeLine;
import org.imsa.hec.kernel.intake.IntakeState;
import org.imsa.hec.kernel.intake.Intakes;
import org.imsa.hec.kernel.intake.RowState;
import org.imsa.hec.kernel.intake.Verdict;
import org.imsa.hec.kernel.job.JobRow;
import org.imsa.hec.kernel.job.Jobs;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.web.shell.Choice;
import org.imsa.hec.web.shell.FormPage;
import org.imsa.hec.web.shell.LazyRows;
import org.imsa.hec.web.shell.ListRequest;
import org.imsa.hec.web.shell.Messages;
import org.imsa.hec.web.shell.Watched;
import org.omnifaces.util.Faces;

/** One import: choosing the columns, the preview, applying it, the report, taking it back. */
@Named
@ViewScoped
public class ImportPage extends FormPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/intake/import.xhtml";
    private static final String REFUSED = "REFUSED";
    private static final int LONGEST_UNBROKEN = 24;

    @EJB
    private Intakes intakes;

    @EJB
    private Jobs jobs;

    private Long id;
    private IntakeFile file;
    private JobRow job;
    private List<ColumnChoice> columns;
    private DayOrder dayOrder;

    private final LazyRows<IntakeLine> rows = LazyRows.<IntakeLine>of(
                    ask -> intakes.lines(id, verdict(ask), state(ask), ask.page()))
            .filters(Verdict.values())
            .filter(REFUSED, "enum.RowState.REFUSED")
            .counted(this::counts);

    /** Reads where the import is; while a job works on it, the page asks again. */
    public void show() {
        if (file == null || Faces.isPostback()) {
            refresh();
        }
    }

    private void refresh() {
        Watched<IntakeFile> watched = Watched.look(
                () -> Optional.ofNullable(id)
                        .flatMap(intakes::find)
                        .orElseThrow(() -> new RuleBroken("rule.record.gone")),
                seen -> seen.state().isWorkedOn(),
                seen -> Optional.ofNullable(seen.jobId()).flatMap(jobs::find));
        file = watched.record();
        job = watched.job();
        if (columns == null) {
            dayOrder = file.dayOrder();
            columns = intakes.columns(file.kind()).stream()
                    .map(column -> new ColumnChoice(
                            column.key(),
                            Messages.current().text("intake." + file.kind() + "." + column.key()),
                            column.required(),
                            file.mapping().get(column.key())))
                    .toList();
        }
    }

    public String check() {
        Map<String, Integer> chosen = columns.stream()
                .filter(column -> column.getIndex() != null)
                .collect(Collectors.toMap(ColumnChoice::getKey, ColumnChoice::getIndex));
        intakes.check(id, file.version(), chosen, dayOrder);
        return go(PAGE, id);
    }

    public String apply() {
        intakes.apply(id, file.version());
        return go(PAGE, id);
    }

    /** Stays where the list is: somebody goes through the rows. */
    public void decide(IntakeLine line, IntakeChoice choice) {
        intakes.decide(id, line.id(), choice);
    }

    public void allOthers() {
        intakes.decideOthers(id, IntakeChoice.OTHER);
    }

    public void allSame() {
        intakes.decideOthers(id, IntakeChoice.SAME);
    }

    public void allLeftOut() {
        intakes.decideOthers(id, IntakeChoice.LEFT_OUT);
    }

    public String undo() {
        intakes.undo(id, file.version());
        return go(PAGE, id);
    }

    public String cancel() {
        jobs.cancel(job.id());
        return go(PAGE, id);
    }

    public boolean isRunning() {
        return job != null && !job.isOver();
    }

    /** The columns may be chosen until something was written. */
    public boolean isOpen() {
        return !isRunning()
                && (file.state() == IntakeState.UPLOADED
                        || file.state() == IntakeState.PREVIEW
                        || file.state() == IntakeState.CHECKING);
    }

    public boolean isApplicable() {
        return !isRunning()
                && file.counts().toApply() > 0
                && (file.state() == IntakeState.PREVIEW
                        || file.state() == IntakeState.APPLYING
                        || file.state() == IntakeState.APPLIED);
    }

    /** Do rows wait for somebody to say what they are? */
    public boolean isUndecided() {
        return !isRunning() && file.counts().undecided() > 0 && file.state() != IntakeState.CHECKING;
    }

    public boolean isUndoable() {
        return !isRunning() && file.counts().applied() > 0;
    }

    /** Was anything of it ever written? Before that, no row has become of anything. */
    public boolean isBegun() {
        return file.state() != IntakeState.PREVIEW && file.state() != IntakeState.CHECKING;
    }

    /** The columns that are read, for the table of the preview; asked when the page is built, before it is shown. */
    public List<ColumnChoice> getShown() {
        if (columns == null && id != null) {
            refresh();
        }
        return columns == null
                ? List.of()
                : columns.stream().filter(column -> column.getIndex() != null).toList();
    }

    /** Why a row has its verdict, as one text for the exported file. */
    public String why(IntakeLine line) {
        return line.reasons().stream().map(Messages.current()::write).collect(Collectors.joining(" "));
    }

    /** A cell that is better not broken into lines: a day, an amount, a number. */
    public boolean isShort(IntakeLine line, Integer index) {
        return cell(line, index).length() <= LONGEST_UNBROKEN;
    }

    public String cell(IntakeLine line, Integer index) {
        return index != null && index < line.cells().size() ? line.cells().get(index) : "";
    }

    /** The columns of the file to choose from. */
    public List<Choice> getHeader() {
        return IntStream.range(0, file.header().size())
                .mapToObj(i -> new Choice(i, file.header().get(i)))
                .toList();
    }

    public RecordRef getRef() {
        return new RecordRef("intake", id);
    }

    public DayOrder[] getDayOrders() {
        return DayOrder.values();
    }

    private Map<String, Long> counts() {
        return Map.of(
                Verdict.READY.name(),
                file.counts().ready(),
                Verdict.WARNING.name(),
                file.counts().warnings(),
                Verdict.LIKELY.name(),
                file.counts().likely(),
                Verdict.DUPLICATE.name(),
                file.counts().duplicates(),
                Verdict.ERROR.name(),
                file.counts().errors(),
                REFUSED,
                file.counts().refused());
    }

    private static Verdict verdict(ListRequest ask) {
        return REFUSED.equals(ask.filter()) ? null : ask.filter(Verdict.class);
    }

    private static RowState state(ListRequest ask) {
        return REFUSED.equals(ask.filter()) ? RowState.REFUSED : null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public IntakeFile getFile() {
        return file;
    }

    public JobRow getJob() {
        return job;
    }

    public List<ColumnChoice> getColumns() {
        return columns;
    }

    public LazyRows<IntakeLine> getRows() {
        return rows;
    }

    public DayOrder getDayOrder() {
        return dayOrder;
    }

    public void setDayOrder(DayOrder dayOrder) {
        this.dayOrder = dayOrder;
    }
}
