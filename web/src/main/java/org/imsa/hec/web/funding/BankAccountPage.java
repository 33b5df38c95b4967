package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.funding.bank.account.BankAccountDesk;
import org.imsa.hec.funding.bank.account.BankAccountDetails;
import org.imsa.hec.funding.bank.account.BankAccountFile;
import org.imsa.hec.funding.bank.account.BankAccounts;
import org.imsa.hec.funding.bank.statement.BankStatementFile;
import org.imsa.hec.funding.bank.statement.BankStatementRow;
import org.imsa.hec.funding.bank.statement.BankStatements;
import org.imsa.hec.funding.bank.statement.StatementDesk;
import org.imsa.hec.funding.bank.statement.StatementState;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.web.shell.LazyRows;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.RecordPage;

/** One account of the house: beginning to keep it, its statements and what is missing among them, loading one more. */
@Named
@ViewScoped
public class BankAccountPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/funding/bankAccount.xhtml";
    private static final String STATEMENT = "/funding/statement.xhtml";

    @EJB
    private BankAccounts accounts;

    @EJB
    private BankAccountDesk desk;

    @EJB
    private BankStatements statements;

    @EJB
    private StatementDesk loading;

    private final LazyRows<BankStatementRow> rows = LazyRows.<BankStatementRow>of(
            ask -> statements.list(getId(), ask.filter(StatementState.class), ask.search(), ask.page()));

    private BankAccountFile file;
    private List<Message> gaps = List.of();
    private String latin;
    private String arabic;
    private String bank;
    private String accountNumber;
    private LocalDate startDay;
    private BigDecimal startBalance;
    private String currency = "USD";
    private transient Part statement;

    public void load() {
        if (getId() != null && file == null) {
            file = accounts.file(getId());
            gaps = statements.gaps(getId());
            setVersion(file.version());
            latin = file.latin();
            arabic = file.arabic();
            bank = file.bank();
        }
    }

    public String open() {
        BankAccountDetails details = new BankAccountDetails(
                BilingualName.of(latin, arabic), bank, accountNumber, startDay, Money.of(startBalance, currency));
        return go(PAGE, desk.open(request(), details));
    }

    public String rename() {
        desk.rename(getId(), getVersion(), BilingualName.of(latin, arabic), bank);
        Notice.done("common.saved");
        return go(PAGE, getId());
    }

    public String close() {
        desk.close(getId(), file.version());
        return go(PAGE, getId());
    }

    public String reopen() {
        desk.reopen(getId(), file.version());
        return go(PAGE, getId());
    }

    /** A file that is known already leads to the statement that it was then. */
    public String upload() throws IOException {
        try (InputStream content = statement.getInputStream()) {
            long id = loading.load(request(), getId(), statement.getSubmittedFileName(), content);
            BankStatementFile loaded = statements.file(id);
            if (loaded.state() == StatementState.LOADED) {
                Notice.done("funding.statement.known", loaded.number());
            }
            return go(STATEMENT, id);
        }
    }

    public LazyRows<BankStatementRow> getRows() {
        return rows;
    }

    public BankAccountFile getFile() {
        return file;
    }

    public List<Message> getGaps() {
        return gaps;
    }

    public String getLatin() {
        return latin;
    }

    public void setLatin(String latin) {
        this.latin = latin;
    }

    public String getArabic() {
        return arabic;
    }

    public void setArabic(String arabic) {
        this.arabic = arabic;
    }

    public String getBank() {
        return bank;
    }

    public void setBank(String bank) {
        this.bank = bank;
    }

    public String getAccountNumber() {
        return accountNumber;
    }

    public void setAccountNumber(String accountNumber) {
        this.accountNumber = accountNumber;
    }

    public LocalDate getStartDay() {
        return startDay;
    }

    public void setStartDay(LocalDate startDay) {
        this.startDay = startDay;
    }

    public BigDecimal getStartBalance() {
        return startBalance;
    }

    public void setStartBalance(BigDecimal startBalance) {
        this.startBalance = startBalance;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public Part getStatement() {
        return statement;
    }

    public void setStatement(Part statement) {
        this.statement = statement;
    }
}
