package org.imsa.hec.funding.campaign;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.time.DateRange;

/**
 * An appeal to raise a sum for a fund. It is opened with a goal and its days; gifts that come in answer to it name it. What it
 * received is the sum of those gifts, not kept here, so that no gift waits for another or fails because of the goal: once it
 * is reached, whoever records a new gift is offered another fund. When it is closed it is no longer offered; a gift under way
 * is still recorded. It may be opened again. Made public, everybody sees
 * its sums.
 */
@Entity
@Table(name = "funding_campaign")
public class Campaign extends Aggregate {
    public static final String KIND = "campaign";

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @Column(nullable = false, updatable = false)
    private String number;

    @Embedded
    private BilingualName name;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "goal"))
    private Money goal;

    @Column(name = "fund_id", nullable = false, updatable = false)
    private long fundId;

    @Column(name = "other_fund_id")
    private Long otherFundId;

    @Embedded
    private DateRange days;

    @Column(name = "is_open", nullable = false)
    private boolean open;

    @Column(name = "is_public", nullable = false)
    private boolean shown;

    protected Campaign() {}

    /** @param other may be null */
    Campaign(UUID requestId, String number, CampaignDetails details, Fund fund, Fund other) {
        this.requestId = requestId.toString();
        this.number = number;
        this.fundId = fund.id();
        this.open = true;
        fund.mustTake(details.goal());
        tell(details, other);
    }

    /** @param other may be null */
    void change(CampaignDetails details, Fund other) {
        RuleBroken.unless(open, "rule.campaign.closed", name);
        RuleBroken.unless(details.fundId() == fundId, "rule.campaign.fundStays", name);
        String asked = details.goal().currency();
        RuleBroken.unless(asked.equals(goal.currency()), "rule.fund.currency", asked, goal.currency());
        tell(details, other);
    }

    private void tell(CampaignDetails details, Fund other) {
        if (other != null) {
            other.mustTake(details.goal());
        }
        this.name = details.name();
        this.goal = details.goal();
        this.otherFundId = details.otherFundId();
        this.days = details.days();
    }

    void close() {
        RuleBroken.unless(open, "rule.campaign.closed", name);
        this.open = false;
    }

    void reopen() {
        RuleBroken.unless(!open, "rule.campaign.open", name);
        this.open = true;
    }

    /** Refuses a gift into a fund that this campaign neither raises for nor offers; never because of its goal or its days. */
    public void mustRaiseFor(Fund fund) {
        RuleBroken.unless(
                fund.id() == fundId || fund.id().equals(otherFundId), "rule.campaign.otherFund", name, fund.name());
    }

    /** Refuses a team with a goal in another currency, or while this is closed. */
    void mustTakeTeams(Money teamGoal) {
        RuleBroken.unless(open, "rule.campaign.closed", name);
        String asked = teamGoal.currency();
        RuleBroken.unless(asked.equals(goal.currency()), "rule.fund.currency", asked, goal.currency());
    }

    /** Refuses a line of the budget in another currency, or while this is closed. */
    void mustBudget(Money amount) {
        mustTakeTeams(amount);
        RuleBroken.unless(amount.isPositive(), "rule.money.notPositive", amount);
    }

    /** Lets everybody see its goal, what it received, and its budget against its spending. */
    void publish() {
        RuleBroken.unless(!shown, "rule.campaign.public", name);
        this.shown = true;
    }

    void unpublish() {
        RuleBroken.unless(shown, "rule.campaign.notPublic", name);
        this.shown = false;
    }

    PublicCampaign publicly(Raised raised, Budget budget, LocalDate today) {
        return new PublicCampaign(
                number, name.latin(), name.arabic(), days, state(today), raised.towards(goal), budget);
    }

    CampaignState state(LocalDate today) {
        return state(open, days, today);
    }

    static CampaignState state(boolean isOpen, DateRange days, LocalDate today) {
        if (!isOpen) {
            return CampaignState.CLOSED;
        } else if (days.contains(today)) {
            return CampaignState.RUNNING;
        }
        return today.isBefore(days.first()) ? CampaignState.PLANNED : CampaignState.ENDED;
    }

    CampaignFile file(
            RecordLine fund,
            RecordLine other,
            Raised raised,
            Budget budget,
            LocalDate today,
            Set<CampaignAction> next) {
        return new CampaignFile(
                id(),
                version(),
                number,
                details(),
                fund,
                other,
                raised.towards(goal),
                raised,
                budget,
                shown,
                state(today),
                next);
    }

    CampaignDetails details() {
        return new CampaignDetails(name, goal, fundId, otherFundId, days);
    }

    public RecordLine line() {
        return new RecordLine(ref(), number, name.latin(), name.arabic());
    }

    public BilingualName name() {
        return name;
    }

    public Money goal() {
        return goal;
    }

    boolean isShown() {
        return shown;
    }

    boolean isOpen() {
        return open;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }
}
