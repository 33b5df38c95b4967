package org.imsa.hec.funding.bank.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * An account of the house in a bank. It is kept from one day on, with the balance that the bank told for that day; from then on
 * its statements say what happened. The first account in a currency is its main one: what the books tell and no bank has told
 * yet is looked for there. A closed account takes no more statements.
 */
@Entity
@Table(name = "funding_bank_account")
public class BankAccount extends Aggregate {
    public static final String KIND = "bank-account";

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @Column(nullable = false, updatable = false)
    private String number;

    @Embedded
    private BilingualName name;

    @Column(nullable = false)
    private String bank;

    /** Not everybody who may read the trail may read it. */
    @NotAudited
    @Column(name = "account_number", updatable = false)
    private String accountNumber;

    @Column(name = "last_digits", nullable = false, updatable = false)
    private String lastDigits;

    @Column(name = "start_day", nullable = false, updatable = false)
    private LocalDate startDay;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "start_balance"))
    private Money startBalance;

    @NotAudited
    @Column(name = "main_of")
    private String mainOf;

    @Column(name = "is_open", nullable = false)
    private boolean open;

    protected BankAccount() {}

    BankAccount(UUID requestId, String number, BankAccountDetails details, boolean isMain) {
        this.requestId = requestId.toString();
        this.number = number;
        this.name = details.name();
        this.bank = details.bank();
        this.accountNumber = details.accountNumber();
        this.lastDigits = details.lastDigits();
        this.startDay = details.startDay();
        this.startBalance = details.startBalance();
        this.mainOf = isMain ? startBalance.currency() : null;
        this.open = true;
    }

    void rename(BilingualName newName, String newBank) {
        this.name = newName;
        this.bank = BankAccountDetails.bank(newBank);
    }

    void close() {
        RuleBroken.unless(open, "rule.bank.accountClosed", name);
        this.open = false;
    }

    void reopen() {
        RuleBroken.unless(!open, "rule.bank.accountOpen", name);
        this.open = true;
    }

    /** @throws RuleBroken {@code rule.bank.accountClosed} */
    public void mustBeOpen() {
        RuleBroken.unless(open, "rule.bank.accountClosed", name);
    }

    /** @param isTreasurer may the reader see the whole number, and act? */
    BankAccountFile file(boolean isTreasurer) {
        return new BankAccountFile(
                id(),
                version(),
                number,
                name.latin(),
                name.arabic(),
                bank,
                isTreasurer ? accountNumber : null,
                lastDigits,
                startDay,
                startBalance,
                mainOf != null,
                open ? BankAccountState.OPEN : BankAccountState.CLOSED,
                isTreasurer ? next() : EnumSet.noneOf(BankAccountAction.class));
    }

    private Set<BankAccountAction> next() {
        return open
                ? EnumSet.of(BankAccountAction.LOAD, BankAccountAction.RENAME, BankAccountAction.CLOSE)
                : EnumSet.of(BankAccountAction.REOPEN);
    }

    public RecordLine line() {
        return new RecordLine(ref(), number, name.latin(), name.arabic());
    }

    public BilingualName name() {
        return name;
    }

    public String currency() {
        return startBalance.currency();
    }

    public LocalDate startDay() {
        return startDay;
    }

    public Money startBalance() {
        return startBalance;
    }

    public boolean isMain() {
        return mainOf != null;
    }

    /** What a statement must name. */
    public String numberOrDigits() {
        return accountNumber == null ? lastDigits : accountNumber;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }
}
