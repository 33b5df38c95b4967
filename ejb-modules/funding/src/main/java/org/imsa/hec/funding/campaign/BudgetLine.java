package org.imsa.hec.funding.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * What a campaign means to spend on one thing. Payments are made for a purpose, so a line that names one is held against them;
 * a campaign has one line for each purpose at most. It is never changed: a wrong line is removed.
 */
@Entity
@Table(name = "funding_budget_line")
public class BudgetLine extends Aggregate {

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @Column(name = "campaign_id", nullable = false, updatable = false)
    private long campaignId;

    @Embedded
    private BilingualName name;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private GrantPurpose purpose;

    @Embedded
    private Money amount;

    protected BudgetLine() {}

    /** @param purpose may be null */
    BudgetLine(UUID requestId, Campaign campaign, BilingualName name, GrantPurpose purpose, Money amount) {
        campaign.mustBudget(amount);
        this.requestId = requestId.toString();
        this.campaignId = campaign.id();
        this.name = name;
        this.purpose = purpose;
        this.amount = amount;
    }

    BudgetRow row(Money spent) {
        return new BudgetRow(id(), name.latin(), name.arabic(), purpose, amount, purpose == null ? null : spent);
    }

    GrantPurpose purpose() {
        return purpose;
    }

    Money amount() {
        return amount;
    }

    long campaignId() {
        return campaignId;
    }

    /** It is told with its campaign. */
    @Override
    public RecordRef ref() {
        return new RecordRef(Campaign.KIND, campaignId);
    }
}
