package org.imsa.hec.funding.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.ledger.Figures;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * A purse with a purpose. The treasurer opens it, on the terms on which donors give, in one currency; both never
 * change. Gifts come in, grants are promised and paid out of it; how much it has is not
 * kept here but in the ledger. When nothing is left to give or nothing is promised any more, it is closed: no new gifts and
 * grants, while payments that were promised go on. It may be opened again.
 */
@Entity
@Table(name = "funding_fund")
public class Fund extends Aggregate {
    public static final String KIND = "fund";

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @Column(nullable = false, updatable = false)
    private String number;

    @Embedded
    private BilingualName name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Restriction restriction;

    @Convert(converter = PurposesConverter.class)
    @Column(nullable = false, updatable = false)
    private Set<GrantPurpose> purposes;

    @Column(updatable = false)
    private RecordRef beneficiary;

    @NotAudited
    @Column(name = "beneficiary_number", updatable = false)
    private String beneficiaryNumber;

    @Column(nullable = false, updatable = false)
    private String currency;

    @Column(name = "is_open", nullable = false)
    private boolean open;

    protected Fund() {}

    /** @param currency ISO 4217 code */
    Fund(UUID requestId, String number, BilingualName name, Terms terms, String currency) {
        this.requestId = requestId.toString();
        this.number = number;
        this.name = name;
        this.restriction = terms.restriction();
        this.purposes = terms.purposes();
        this.beneficiary = terms.beneficiary();
        this.beneficiaryNumber = terms.beneficiaryNumber();
        this.currency = Money.zero(currency).currency();
        this.open = true;
    }

    void rename(BilingualName newName) {
        this.name = newName;
    }

    void close(Figures figures) {
        RuleBroken.unless(open, "rule.fund.closed", name);
        RuleBroken.unless(
                figures.available().isZero() || figures.committed().isZero(),
                "rule.fund.inUse",
                figures.available(),
                figures.committed());
        this.open = false;
    }

    void reopen() {
        RuleBroken.unless(!open, "rule.fund.open", name);
        this.open = true;
    }

    /** Refuses money that this fund cannot take in. */
    public void mustTakeMoney() {
        RuleBroken.unless(open, "rule.fund.closed", name);
    }

    /** Refuses money that this fund cannot take in as it is, unconverted. */
    public void mustTake(Money money) {
        mustTakeMoney();
        RuleBroken.unless(money.currency().equals(currency), "rule.fund.currency", money.currency(), currency);
    }

    /** Refuses what banks charge, if this fund may not bear it: zakat pays for no overhead. */
    public void mustBear(Money charge) {
        mustTake(charge);
        RuleBroken.unless(restriction != Restriction.ZAKAT, "rule.bank.zakat", name);
    }

    /** Refuses a grant that this fund may not serve, whatever it has. */
    public void mustServe(Demand demand) {
        RuleBroken.unless(open, "rule.fund.closed", name);
        terms().mustServe(demand, name);
        String asked = demand.amount().currency();
        RuleBroken.unless(asked.equals(currency), "rule.fund.currency", asked, currency);
    }

    FundFile file(Figures figures, Set<FundAction> next) {
        return new FundFile(
                id(),
                version(),
                number,
                name.latin(),
                name.arabic(),
                terms(),
                currency,
                open ? FundState.OPEN : FundState.CLOSED,
                figures,
                next);
    }

    public RecordLine line() {
        return new RecordLine(ref(), number, name.latin(), name.arabic());
    }

    public Terms terms() {
        return new Terms(restriction, purposes, beneficiary, beneficiaryNumber);
    }

    public String number() {
        return number;
    }

    public BilingualName name() {
        return name;
    }

    public String currency() {
        return currency;
    }

    public boolean isOpen() {
        return open;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }
}
