package org.imsa.hec.funding.bank.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.funding.bank.file.Entry;
import org.imsa.hec.funding.bank.file.Part;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/** A movement on an account, as the bank wrote it. It is stored once, whichever statements tell it, and never changed. */
@Entity
@Table(name = "funding_bank_line")
public class BankLine {
    public static final String KIND = "bank-line";

    private static final int DIGITS = 4;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hec_id")
    private Long id;

    @Column(name = "account_id", nullable = false)
    private long accountId;

    @Column(name = "statement_id", nullable = false)
    private long statementId;

    @Column(name = "line_key", nullable = false)
    private String key;

    private int position;

    @Column(name = "booked_on", nullable = false)
    private LocalDate bookedOn;

    @Column(name = "value_on")
    private LocalDate valueOn;

    @Embedded
    private Money amount;

    private String reference;

    @Column(name = "check_number")
    private String checkNumber;

    private String party;

    @Column(name = "party_digits")
    private String partyDigits;

    private String text;

    @Column(name = "original_amount")
    private BigDecimal originalAmount;

    @Column(name = "original_currency")
    private String originalCurrency;

    @Convert(converter = PartsConverter.class)
    private List<Part> parts;

    protected BankLine() {}

    BankLine(long accountId, long statementId, String key, int position, Entry entry) {
        this.accountId = accountId;
        this.statementId = statementId;
        this.key = key;
        this.position = position;
        this.bookedOn = entry.bookedOn();
        this.valueOn = entry.valueOn();
        this.amount = entry.amount();
        this.reference = cut(entry.reference(), 120);
        this.checkNumber = cut(entry.checkNumber(), 40);
        this.party = cut(entry.party(), 200);
        this.partyDigits = digits(entry.partyAccount());
        this.text = cut(entry.text(), 1000);
        this.originalAmount = entry.original() == null ? null : entry.original().amount();
        this.originalCurrency =
                entry.original() == null ? null : entry.original().currency();
        this.parts = entry.parts();
    }

    private static String cut(String text, int longest) {
        String plain = text == null ? "" : text.strip();
        return plain.isEmpty() ? null : plain.substring(0, Math.min(longest, plain.length()));
    }

    private static String digits(String account) {
        return account == null ? null : account.substring(Math.max(0, account.length() - DIGITS));
    }

    public BankLineFile file() {
        Money original = originalAmount == null ? null : Money.of(originalAmount, originalCurrency);
        return new BankLineFile(
                id,
                accountId,
                statementId,
                bookedOn,
                valueOn,
                amount,
                reference,
                checkNumber,
                party,
                partyDigits,
                text,
                original,
                parts == null ? List.of() : parts);
    }

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public LocalDate bookedOn() {
        return bookedOn;
    }

    public Money amount() {
        return amount;
    }

    public RecordRef ref() {
        return new RecordRef(KIND, id);
    }
}
