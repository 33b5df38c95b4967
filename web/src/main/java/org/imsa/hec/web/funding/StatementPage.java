package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imsa.hec.funding.bank.match.LineFilter;
import org.imsa.hec.funding.bank.match.LineRow;
import org.imsa.hec.funding.bank.match.Lines;
import org.imsa.hec.funding.bank.statement.BankStatementFile;
import org.imsa.hec.funding.bank.statement.BankStatements;
import org.imsa.hec.funding.bank.statement.StatementDesk;
import org.imsa.hec.funding.bank.statement.StatementState;
import org.imsa.hec.funding.bank.statement.TypedBalances;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.intake.DayOrder;
import org.imsa.hec.kernel.job.JobRow;
import org.imsa.hec.web.intake.ColumnChoice;
import org.imsa.hec.web.shell.Choice;
import org.imsa.hec.web.shell.LazyRows;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.Messages;
import org.imsa.hec.web.shell.RecordPage;
import org.imsa.hec.web.shell.Watched;
import org.omnifaces.util.Faces;

/** One statement: its figures and lines, and saying which of its columns is what. */
@Named
@ViewScoped
public class StatementPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/funding/statement.xhtml";

    @EJB
    private BankStatements statements;

    @EJB
    private StatementDesk desk;

    @EJB
    private Lines lines;

    @Inject
    private Links links;

    private final LazyRows<LineRow> rows = LazyRows.<LineRow>of(
                    ask -> lines.list(null, getId(), ask.filter(LineFilter.class), ask.search(), ask.page()))
            .filters(LineFilter.values());

    private BankStatementFile file;
    private JobRow job;
    private List<ColumnChoice> columns;
    private DayOrder dayOrder;
    private BigDecimal opening;
    private BigDecimal closing;

    /** While the lines are being stored, the page asks again. */
    public void show() {
        RuleBroken.unless(getId() != null, "rule.record.gone");
        if (file == null || Faces.isPostback() && isLoading(file)) {
            Watched<BankStatementFile> watched = Watched.look(
                    () -> statements.file(getId()),
                    StatementPage::isLoading,
                    seen -> isLoading(seen) ? statements.work(seen.ref()) : Optional.empty());
            file = watched.record();
            job = watched.job();
            setVersion(file.version());
            links.know(file.account());
        }
        if (columns == null && file.state() == StatementState.COLUMNS) {
            dayOrder = file.dayOrder();
            columns = statements.columns().stream()
                    .map(column -> new ColumnChoice(
                            column.key(),
                            Messages.current().text("funding.column." + column.key()),
                            column.required(),
                            file.mapping().get(column.key())))
                    .toList();
        }
    }

    public String read() {
        Map<String, Integer> chosen = columns.stream()
                .filter(column -> column.getIndex() != null)
                .collect(Collectors.toMap(ColumnChoice::getKey, ColumnChoice::getIndex));
        desk.read(getId(), file.version(), chosen, dayOrder, new TypedBalances(opening, closing));
        return go(PAGE, getId());
    }

    private static boolean isLoading(BankStatementFile file) {
        return file.state() == StatementState.LOADING;
    }

    public boolean isRunning() {
        return job != null && !job.isOver();
    }

    /** The columns of the file to choose from. */
    public List<Choice> getHeader() {
        return IntStream.range(0, file.header().size())
                .mapToObj(i -> new Choice(i, file.header().get(i)))
                .toList();
    }

    public DayOrder[] getDayOrders() {
        return DayOrder.values();
    }

    public BankStatementFile getFile() {
        return file;
    }

    public JobRow getJob() {
        return job;
    }

    public List<ColumnChoice> getColumns() {
        return columns;
    }

    public LazyRows<LineRow> getRows() {
        return rows;
    }

    public DayOrder getDayOrder() {
        return dayOrder;
    }

    public void setDayOrder(DayOrder dayOrder) {
        this.dayOrder = dayOrder;
    }

    public BigDecimal getOpening() {
        return opening;
    }

    public void setOpening(BigDecimal opening) {
        this.opening = opening;
    }

    public BigDecimal getClosing() {
        return closing;
    }

    public void setClosing(BigDecimal closing) {
        this.closing = closing;
    }
}
