package org.imsa.hec.web.funding;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.funding.campaign.CampaignDetails;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.time.DateRange;

/** What is typed of a campaign. */
public class CampaignForm implements Serializable {
    private static final long serialVersionUID = 1;

    private String latin;
    private String arabic;
    private BigDecimal goal;
    private String currency = "USD";
    private Long fund;
    private Long otherFund;
    private LocalDate first;
    private LocalDate last;

    void fill(CampaignDetails known) {
        latin = known.name().latin();
        arabic = known.name().arabic();
        goal = known.goal().amount();
        currency = known.goal().currency();
        fund = known.fundId();
        otherFund = known.otherFundId();
        first = known.days().first();
        last = known.days().last();
    }

    CampaignDetails details() {
        return new CampaignDetails(
                BilingualName.of(latin, arabic), Money.of(goal, currency), fund, otherFund, DateRange.of(first, last));
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

    public BigDecimal getGoal() {
        return goal;
    }

    public void setGoal(BigDecimal goal) {
        this.goal = goal;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public Long getFund() {
        return fund;
    }

    public void setFund(Long fund) {
        this.fund = fund;
    }

    public Long getOtherFund() {
        return otherFund;
    }

    public void setOtherFund(Long otherFund) {
        this.otherFund = otherFund;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }
}
