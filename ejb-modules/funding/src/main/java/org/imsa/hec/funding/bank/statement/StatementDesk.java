package org.imsa.hec.funding.bank.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.imsa.hec.funding.bank.account.BankAccount;
import org.imsa.hec.funding.bank.account.BankLock;
import org.imsa.hec.funding.bank.file.CsvColumns;
import org.imsa.hec.funding.bank.file.Format;
import org.imsa.hec.funding.bank.file.Head;
import org.imsa.hec.funding.bank.file.StatementFile;
import org.imsa.hec.funding.bank.file.Wanted;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.document.DocumentPieces;
import org.imsa.hec.kernel.document.DocumentRow;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.intake.DayOrder;
import org.imsa.hec.kernel.intake.Sheets;
import org.imsa.hec.kernel.job.JobRow;
import org.imsa.hec.kernel.job.Jobs;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.Stored;

/** Where the treasurer brings the statements of banks. */
@Stateless
@Activity
@RolesAllowed(Roles.TREASURER)
public class StatementDesk {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Sheets sheets;

    @EJB
    private BankLock lock;

    @EJB
    private Numbers numbers;

    @EJB
    private Documents documents;

    @EJB
    private DocumentPieces pieces;

    @EJB
    private Jobs jobs;

    /**
     * Looks whether the figures of a file tie, keeps it, and starts the job that stores its lines. A file of rows whose columns
     * nobody knows yet waits for {@link #read}.
     *
     * @return id of the statement; a file that was loaded before is the statement that it was then, and changes nothing
     * @throws RuleBroken {@code rule.bank.*} if a figure does not tie, {@code rule.document.*} if it is no such file; nothing is
     *     stored then
     */
    public long load(UUID requestId, long accountId, String fileName, InputStream content) {
        Optional<Long> asked = Stored.madeBy(em, BankStatement.class, requestId);
        if (asked.isPresent()) {
            return asked.get();
        }
        try (TemporaryFile file = TemporaryFile.of(fileName, content)) {
            BankAccount account = lock.take(accountId);
            account.mustBeOpen();
            return sameFile(accountId, file.sha256())
                    .map(this::again)
                    .orElseGet(() -> bring(requestId, account, fileName, file));
        }
    }

    /**
     * Reads a file of rows by the columns that somebody chose; they are remembered for the next file with this header.
     *
     * @param figures opening and closing balance from the paper, where the file does not tell them
     * @throws RuleBroken {@code rule.bank.columns} if too little is chosen, else as {@link #load}
     */
    public void read(long id, long version, Map<String, Integer> columns, DayOrder dayOrder, TypedBalances figures) {
        BankAccount account = lock.take(Stored.get(em, BankStatement.class, id).accountId());
        BankStatement statement = Stored.get(em, BankStatement.class, id, version);
        RuleBroken.unless(CsvColumns.suffice(columns), "rule.bank.columns");
        Sheets.Reading guessed = statement.reading();
        Sheets.Reading chosen =
                new Sheets.Reading(guessed.headerLine(), guessed.header(), Map.copyOf(columns), dayOrder);
        try (TemporaryFile file = TemporaryFile.of(statement.number(), pieces.stream(statement.documentId()))) {
            StatementFile opened = opened(file, pieces.document(statement.documentId()));
            prove(statement, account, opened, chosen, figures);
        }
        sheets.remember(BankStatement.KIND, chosen);
        start(statement);
    }

    private long bring(UUID requestId, BankAccount account, String fileName, TemporaryFile file) {
        BankStatement statement = new BankStatement(
                requestId, numbers.next("BS"), account, Actor.current().username(), clock.instant());
        em.persist(statement);
        DocumentRow document = attach(statement, fileName, file);
        StatementFile opened = opened(file, document);
        statement.isIn(document, opened.format());
        if (opened.format() == Format.CSV) {
            recognise(statement, account, opened);
        } else {
            prove(statement, account, opened, null, TypedBalances.NONE);
        }
        if (statement.isLoading()) {
            start(statement);
        }
        return statement.id();
    }

    private void recognise(BankStatement statement, BankAccount account, StatementFile file) {
        Sheets.Reading guessed = Sheets.look(file.file(), file.type(), CsvColumns.ALL);
        Sheets.Reading known = sheets.remembered(BankStatement.KIND, guessed).orElse(guessed);
        statement.readBy(known);
        if (CsvColumns.suffice(known.mapping())) {
            prove(statement, account, file, known, TypedBalances.NONE);
        }
    }

    private void prove(
            BankStatement statement,
            BankAccount account,
            StatementFile file,
            Sheets.Reading reading,
            TypedBalances figures) {
        Head head = head(file, wanted(account, reading, figures));
        RuleBroken.unless(
                head.entries() == 0 || !head.firstDay().isBefore(account.startDay()),
                "rule.bank.beforeStart",
                head.firstDay(),
                account.startDay());
        mustBeOfOneForm(account, head);
        if (reading != null) {
            statement.readBy(reading);
        }
        statement.tells(head);
    }

    /** The same movement bears another id in each form, so the days of one form cannot be loaded in another. */
    private void mustBeOfOneForm(BankAccount account, Head head) {
        em.createQuery(
                        "select s from BankStatement s where s.accountId = :account and s.format <> :format"
                                + " and (s.firstDay < :last and s.lastDay > :first or s.firstDay = :first and s.lastDay = :last)",
                        BankStatement.class)
                .setParameter("account", account.id())
                .setParameter("format", head.format())
                .setParameter("first", head.firstDay())
                .setParameter("last", head.lastDay())
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findAny()
                .ifPresent(other -> {
                    throw new RuleBroken("rule.bank.otherForm", other.number(), other.format(), head.format());
                });
    }

    static Wanted wanted(BankAccount account, Sheets.Reading reading, TypedBalances figures) {
        return new Wanted(
                account.numberOrDigits(),
                account.currency(),
                reading,
                figures.opening(account.currency()),
                figures.closing(account.currency()));
    }

    private void start(BankStatement statement) {
        statement.worksIn(jobs.start(
                StatementLoad.KIND, statement.title("kernel.job." + StatementLoad.KIND), statement.ref(), Map.of()));
    }

    /** What was interrupted last time is taken up; what is loaded stays as it is. */
    private long again(BankStatement before) {
        List<JobRow> last = jobs.of(before.ref(), 1);
        if (before.isLoading() && last.stream().anyMatch(JobRow::isOver)) {
            start(before);
        }
        return before.id();
    }

    private Optional<BankStatement> sameFile(long accountId, String sha256) {
        return em.createQuery(
                        "select s from BankStatement s where s.accountId = :account and s.sha256 = :sha256",
                        BankStatement.class)
                .setParameter("account", accountId)
                .setParameter("sha256", sha256)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultStream()
                .findAny();
    }

    private DocumentRow attach(BankStatement statement, String fileName, TemporaryFile file) {
        try (InputStream content = file.open()) {
            return documents.attach(statement.ref(), fileName, content, null, null);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    private static StatementFile opened(TemporaryFile file, DocumentRow document) {
        try {
            return StatementFile.at(file.path(), document.type());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Head head(StatementFile file, Wanted wanted) {
        try {
            return file.read(wanted, entry -> {});
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
