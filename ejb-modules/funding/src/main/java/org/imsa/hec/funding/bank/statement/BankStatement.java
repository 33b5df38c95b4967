package org.imsa.hec.funding.bank.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imsa.hec.funding.bank.account.BankAccount;
import org.imsa.hec.funding.bank.file.Format;
import org.imsa.hec.funding.bank.file.Head;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.document.DocumentRow;
import org.imsa.hec.kernel.intake.ColumnsConverter;
import org.imsa.hec.kernel.intake.DayOrder;
import org.imsa.hec.kernel.intake.Sheets;
import org.imsa.hec.kernel.json.TextListConverter;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * A file in which a bank told what happened on an account. It is read once to see whether its figures tie, and only then once
 * more to store those of its lines that no other statement brought. The same file is the same statement. It is never changed.
 */
@Entity
@Table(name = "funding_bank_statement")
public class BankStatement extends Aggregate {
    public static final String KIND = "bank-statement";

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @Enumerated(EnumType.STRING)
    private Format format;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    @NotAudited
    @Column(name = "document_id")
    private long documentId;

    @Enumerated(EnumType.STRING)
    private StatementState state;

    @NotAudited
    @Column(name = "header_line")
    private int headerLine;

    @NotAudited
    @Convert(converter = TextListConverter.class)
    private List<String> header;

    @NotAudited
    @Convert(converter = ColumnsConverter.class)
    private Map<String, Integer> mapping;

    @NotAudited
    @Column(name = "day_order")
    @Enumerated(EnumType.STRING)
    private DayOrder dayOrder;

    @Column(name = "bank_reference")
    private String bankReference;

    @NotAudited
    private String currency;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private BigDecimal opening;
    private BigDecimal closing;
    private BigDecimal credits = BigDecimal.ZERO;
    private BigDecimal debits = BigDecimal.ZERO;

    @Column(name = "line_count")
    private int lineCount;

    @Column(name = "new_count")
    private int newCount;

    @NotAudited
    @Column(name = "job_id")
    private Long jobId;

    @Column(name = "loaded_by")
    private String loadedBy;

    @NotAudited
    @Column(name = "loaded_at")
    private Instant loadedAt;

    protected BankStatement() {}

    BankStatement(UUID requestId, String number, BankAccount account, String by, Instant now) {
        this.requestId = requestId.toString();
        this.number = number;
        this.accountId = account.id();
        this.currency = account.currency();
        this.state = StatementState.COLUMNS;
        this.loadedBy = by;
        this.loadedAt = now;
    }

    void isIn(DocumentRow document, Format found) {
        this.documentId = document.id();
        this.fileName = document.fileName();
        this.sha256 = document.sha256();
        this.format = found;
    }

    void readBy(Sheets.Reading reading) {
        this.headerLine = reading.headerLine();
        this.header = reading.header();
        this.mapping = reading.mapping();
        this.dayOrder = reading.dayOrder();
    }

    /** Its figures tie. */
    void tells(Head head) {
        RuleBroken.unless(state == StatementState.COLUMNS, "rule.bank.statementState", number, state);
        this.state = StatementState.LOADING;
        this.bankReference = head.reference() == null || head.reference().length() > 100 ? null : head.reference();
        this.firstDay = head.firstDay();
        this.lastDay = head.lastDay();
        this.opening = head.opening() == null ? null : head.opening().amount();
        this.closing = head.closing() == null ? null : head.closing().amount();
        this.credits = head.credits().amount();
        this.debits = head.debits().amount();
        this.lineCount = head.entries();
    }

    void worksIn(RecordRef job) {
        this.jobId = job.id();
    }

    /** @param stored how many of its lines no other statement had brought */
    void loaded(int stored) {
        this.state = StatementState.LOADED;
        this.newCount = stored;
    }

    boolean isLoading() {
        return state == StatementState.LOADING;
    }

    Message title(String key) {
        return Message.of(key, number, fileName);
    }

    Sheets.Reading reading() {
        return mapping == null ? null : new Sheets.Reading(headerLine, header, mapping, dayOrder);
    }

    StatementFigures figures() {
        return new StatementFigures(firstDay, lastDay, money(opening), money(closing), money(credits), money(debits));
    }

    private Money money(BigDecimal amount) {
        return amount == null ? null : Money.of(amount, currency);
    }

    BankStatementFile file(RecordLine account, Message warning) {
        return new BankStatementFile(
                id(),
                version(),
                number,
                account,
                format,
                fileName,
                documentId,
                state,
                header,
                mapping,
                dayOrder,
                bankReference,
                currency,
                figures(),
                lineCount,
                newCount,
                jobId,
                loadedBy,
                loadedAt,
                warning);
    }

    long accountId() {
        return accountId;
    }

    long documentId() {
        return documentId;
    }

    Format format() {
        return format;
    }

    String number() {
        return number;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }
}
