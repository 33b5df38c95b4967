package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.bank.account.BankAccounts;
import org.imsa.hec.funding.bank.report.Difference;
import org.imsa.hec.funding.bank.report.Reconciliation;
import org.imsa.hec.funding.bank.report.Reconciliations;
import org.imsa.hec.funding.bank.report.ReconcilingRow;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.web.shell.LazyRows;

/** What a bank says against what the books say, as of a day. */
@Named
@ViewScoped
public class ReconciliationPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Reconciliations reconciliations;

    @EJB
    private BankAccounts accounts;

    @Inject
    private Clock clock;

    private Long account;
    private LocalDate day;
    private List<RecordLine> choices;
    private Reconciliation report;

    private final LazyRows<ReconcilingRow> rows = LazyRows.of(ask -> page(ask.page()));

    /** One kind of difference, added up. */
    public record Sum(Difference difference, long count, Money amount) implements Serializable {}

    public void load() {
        if (choices == null) {
            choices = accounts.all();
        }
        if (account == null && !choices.isEmpty()) {
            account = choices.get(0).ref().id();
        }
        if (day == null) {
            day = Days.today(clock);
        }
        if (account != null && report == null) {
            report = reconciliations.of(account, day);
        }
    }

    public String show() {
        return "/funding/reconciliation.xhtml?faces-redirect=true&account=" + account + "&day=" + day;
    }

    private Page<ReconcilingRow> page(PageRequest asked) {
        List<ReconcilingRow> all = report == null ? List.of() : report.rows();
        return new Page<>(all.stream().skip(asked.first()).limit(asked.size()).toList(), all.size());
    }

    public List<Sum> getSums() {
        return Stream.of(Difference.values())
                .filter(difference -> report.count(difference) > 0)
                .map(difference -> new Sum(difference, report.count(difference), report.sum(difference)))
                .toList();
    }

    public Reconciliation getReport() {
        return report;
    }

    public LazyRows<ReconcilingRow> getRows() {
        return rows;
    }

    public List<RecordLine> getChoices() {
        return choices;
    }

    public Long getAccount() {
        return account;
    }

    public void setAccount(Long account) {
        this.account = account;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
