package org.imsa.hec.funding.chart;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.regex.Pattern;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * An account of the ledger. Those that are posted to came with the system and stay. The treasurer adds headings, to which
 * nothing is posted, and puts accounts of the same type under them; reports then group by them.
 */
@Entity
@Table(name = "funding_account")
public class LedgerAccount extends Aggregate {
    public static final String KIND = "ledger-account";

    private static final Pattern CODE = Pattern.compile("[1-59]\\d{3}");

    @NotAudited
    @Column(name = "request_id", updatable = false)
    private String requestId;

    @Column(nullable = false, updatable = false)
    private String code;

    @Embedded
    private BilingualName name;

    @Enumerated(EnumType.STRING)
    @Column(name = "type", nullable = false, updatable = false)
    private AccountType accountType;

    @NotAudited
    @Enumerated(EnumType.STRING)
    @Column(name = "normal_side", nullable = false, updatable = false)
    private AccountSide normalSide;

    @Column(name = "is_heading", nullable = false, updatable = false)
    private boolean heading;

    @Column(name = "heading_code")
    private String headingCode;

    protected LedgerAccount() {}

    /** A heading. @param code four digits, of which the first is that of the type */
    LedgerAccount(UUID requestId, String code, BilingualName name, AccountType type) {
        RuleBroken.unless(
                CODE.matcher(code).matches() && code.charAt(0) == type.digit(),
                "rule.account.code",
                type,
                String.valueOf(type.digit()));
        this.requestId = requestId.toString();
        this.code = code;
        this.name = name;
        this.accountType = type;
        this.normalSide = type.normalSide();
        this.heading = true;
    }

    void rename(BilingualName newName) {
        this.name = newName;
    }

    void putUnder(LedgerAccount over) {
        RuleBroken.unless(!heading, "rule.account.isHeading", code);
        RuleBroken.unless(over.heading, "rule.account.noHeading", over.code);
        RuleBroken.unless(over.accountType == accountType, "rule.account.otherType", accountType, over.accountType);
        this.headingCode = over.code;
    }

    void putUnderNone() {
        this.headingCode = null;
    }

    AccountFile file(RecordRef over, boolean mayChange) {
        return new AccountFile(
                id(), version(), code, name.latin(), name.arabic(), accountType, normalSide, heading, over, mayChange);
    }

    String headingCode() {
        return headingCode;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }
}
