package org.imsa.hec.funding.bank;

import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.FundingFixture;
import org.imsa.hec.funding.bank.account.BankAccountDesk;
import org.imsa.hec.funding.bank.account.BankAccountDetails;
import org.imsa.hec.funding.bank.match.LineFile;
import org.imsa.hec.funding.bank.match.LineFilter;
import org.imsa.hec.funding.bank.match.LineRow;
import org.imsa.hec.funding.bank.match.Lines;
import org.imsa.hec.funding.bank.report.Reconciliation;
import org.imsa.hec.funding.bank.report.Reconciliations;
import org.imsa.hec.funding.bank.statement.BankStatementFile;
import org.imsa.hec.funding.bank.statement.BankStatements;
import org.imsa.hec.funding.bank.statement.StatementDesk;
import org.imsa.hec.funding.bank.statement.StatementState;
import org.imsa.hec.funding.fund.FundDesk;
import org.imsa.hec.funding.fund.Terms;
import org.imsa.hec.funding.gift.GiftDesk;
import org.imsa.hec.funding.gift.GiftMethod;
import org.imsa.hec.funding.gift.Receipt;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.job.JobRow;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/** Bank accounts, statements and lines in the states that tests need, made through the desks of the staff. */
@Dependent
public class BankFixture {
    public static final LocalDate START = FundingFixture.TODAY.minusDays(60);
    private static final int PATIENCE = 600;

    @Inject
    private FundingFixture funding;

    @EJB
    private BankAccountDesk accounts;

    @EJB
    private StatementDesk statementDesk;

    @EJB
    private BankStatements statements;

    @EJB
    private Lines lines;

    @EJB
    private Reconciliations reconciliations;

    @EJB
    private FundDesk funds;

    @EJB
    private GiftDesk gifts;

    /** An account that begins with 1,000. */
    public long account(String digits, String currency) throws Exception {
        BankAccountDetails details = new BankAccountDetails(
                BilingualName.of("Account " + digits, "حساب " + digits),
                "First Bank",
                digits,
                START,
                Money.of("1000", currency));
        return TREASURER.call(() -> accounts.open(UUID.randomUUID(), details));
    }

    public static String digits() {
        return Long.toString(1_000_000_000L + Math.abs(UUID.randomUUID().getMostSignificantBits() % 8_000_000_000L));
    }

    public static BankFile file(String digits, String currency) {
        return BankFile.of(digits, currency, "1000", START, START.plusDays(30));
    }

    public long fund(String currency) throws Exception {
        BilingualName name = BilingualName.of("Fund " + PartyFixture.uniqueWord(), null);
        return TREASURER.call(() -> funds.open(UUID.randomUUID(), name, Terms.unrestricted(), currency));
    }

    public long gift(long fund, long donor, Money amount, LocalDate day, GiftMethod method, String reference)
            throws Exception {
        Receipt receipt = new Receipt(donor, fund, amount, day, method, reference, null);
        return TREASURER.call(() -> gifts.record(UUID.randomUUID(), receipt));
    }

    public long donor(String given, String family) throws Exception {
        return funding.person(given, family);
    }

    public BankStatementFile loaded(long account, InputStream camt) throws Exception {
        return finished(load(account, "statement.xml", camt));
    }

    public long load(long account, String name, InputStream content) throws Exception {
        return TREASURER.call(() -> statementDesk.load(UUID.randomUUID(), account, name, content));
    }

    public BankStatementFile finished(long statement) throws Exception {
        for (int i = 0; i < PATIENCE; i++) {
            BankStatementFile file = statement(statement);
            if (file.state() != StatementState.LOADING) {
                return file;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException(
                "The statement is not loaded: " + work(statement(statement).ref()));
    }

    /** Waits until the last work for this record is over. */
    public JobRow work(RecordRef record) throws Exception {
        for (int i = 0; i < PATIENCE; i++) {
            Optional<JobRow> job = TREASURER.call(() -> statements.work(record));
            if (job.isPresent() && job.get().isOver()) {
                return job.get();
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("The work does not end");
    }

    public BankStatementFile statement(long id) throws Exception {
        return TREASURER.call(() -> statements.file(id));
    }

    public List<LineRow> lines(long account) throws Exception {
        return TREASURER.call(() -> lines.list(account, null, null, null, new PageRequest(0, 100, "bookedOn", true))
                .rows());
    }

    /** What waits for somebody. */
    public List<LineRow> toResolve(long account) throws Exception {
        return TREASURER.call(() -> lines.list(account, null, LineFilter.TO_RESOLVE, null, PageRequest.firstPage(100))
                .rows());
    }

    /** The only line of this account whose words contain this. */
    public long line(long account, String words) throws Exception {
        return TREASURER
                .call(() -> lines.list(account, null, null, words, PageRequest.firstPage(2))
                        .rows())
                .get(0)
                .id();
    }

    public LineFile file(long line) throws Exception {
        return TREASURER.call(() -> lines.file(line));
    }

    public Reconciliation reconciliation(long account, LocalDate day) throws Exception {
        return TREASURER.call(() -> reconciliations.of(account, day));
    }
}
