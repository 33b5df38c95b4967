package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.imsa.hec.funding.bank.account.BankAccounts;
import org.imsa.hec.funding.bank.match.Item;
import org.imsa.hec.funding.bank.match.LineFilter;
import org.imsa.hec.funding.bank.match.LineRow;
import org.imsa.hec.funding.bank.match.Lines;
import org.imsa.hec.funding.bank.match.MatchDesk;
import org.imsa.hec.funding.bank.match.Suggestion;
import org.imsa.hec.funding.bank.statement.BankStatements;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.job.JobRow;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.web.shell.LazyRows;
import org.imsa.hec.web.shell.Messages;
import org.imsa.hec.web.shell.Notice;
import org.omnifaces.util.Faces;

/** The lines of the banks, of one account if the address says so: accepting what they most likely are with one click. */
@Named
@ViewScoped
public class BankLinesPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Lines lines;

    @EJB
    private MatchDesk desk;

    @EJB
    private BankAccounts accounts;

    @EJB
    private BankStatements statements;

    private Long account;
    private JobRow job;
    private List<RecordLine> choices;

    private final LazyRows<LineRow> rows = LazyRows.<LineRow>of(
                    ask -> lines.list(account, null, ask.filter(LineFilter.class), ask.search(), ask.page()))
            .filters(LineFilter.values())
            .beginningWith(LineFilter.TO_RESOLVE);

    /** While a job accepts what is certain, the page asks again. */
    public void show() {
        if (account != null && (job == null || !job.isOver())) {
            job = statements.work(new RecordRef("bank-account", account)).orElse(null);
        }
    }

    /** What was seen is what is accepted: the button carries it. */
    public void accept() {
        long line = Suggestion.ids(Faces.getRequestParameter("line")).get(0);
        desk.accept(line, Suggestion.ids(Faces.getRequestParameter("entries")), null);
        Notice.done("funding.line.accepted");
    }

    public String acceptCertain() {
        desk.acceptCertain(account);
        return "/funding/bankLines.xhtml?faces-redirect=true&account=" + account;
    }

    /** What a suggestion is about, in one line. */
    public String about(Suggestion suggestion) {
        return suggestion == null
                ? ""
                : suggestion.items().stream()
                                .limit(3)
                                .map(BankLinesPage::name)
                                .collect(Collectors.joining(Messages.current().text("common.listComma")))
                        + (suggestion.count() > 3 ? " …" : "");
    }

    private static String name(Item item) {
        return (item.number() == null ? "" : item.number() + " ")
                + BilingualName.pick(
                        item.latin(), item.arabic(), Messages.current().language());
    }

    public boolean isRunning() {
        return job != null && !job.isOver();
    }

    public List<RecordLine> getChoices() {
        if (choices == null) {
            choices = accounts.all();
        }
        return choices;
    }

    public LazyRows<LineRow> getRows() {
        return rows;
    }

    public JobRow getJob() {
        return job;
    }

    public Long getAccount() {
        return account;
    }

    public void setAccount(Long account) {
        this.account = account;
    }
}
