package org.imsa.hec.web.funding;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.call.CallFile;
import org.imsa.hec.funding.grant.Application;
import org.imsa.hec.funding.grant.GrantFile;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.time.DateRange;

/** What somebody types about a grant, before it makes an {@link Application}. */
public class GrantForm implements Serializable {
    private static final long serialVersionUID = 1;

    private String latin;
    private String arabic;
    private GrantPurpose purpose;
    private Long applicant;
    private Long host;
    private BigDecimal amount;
    private String currency = "USD";
    private LocalDate firstDay;
    private LocalDate lastDay;
    private Long fund;
    private Long beneficiary;
    private String description;

    void fill(GrantFile file) {
        latin = file.latin();
        arabic = file.arabic();
        purpose = file.purpose();
        applicant = file.applicant() == null ? null : file.applicant().id();
        host = file.host() == null ? null : file.host().id();
        amount = file.amount() == null ? null : file.amount().amount();
        currency = file.amount() == null ? currency : file.amount().currency();
        firstDay = file.firstDay();
        lastDay = file.lastDay();
        fund = file.fund() == null ? null : file.fund().ref().id();
        beneficiary = file.beneficiary() == null ? null : file.beneficiary().id();
        description = file.description();
    }

    /** What the call that it answers says already. */
    void answer(CallFile call) {
        purpose = call.purpose();
        fund = call.fund().ref().id();
        currency = call.budget().currency();
    }

    Application application() {
        return new Application(
                BilingualName.of(latin, arabic),
                purpose,
                applicant,
                host,
                amount == null ? null : Money.of(amount, currency),
                DateRange.of(firstDay, lastDay),
                fund,
                beneficiary == null || purpose == null ? null : purpose.record(beneficiary),
                description);
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

    public GrantPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(GrantPurpose purpose) {
        this.purpose = purpose;
    }

    public Long getApplicant() {
        return applicant;
    }

    public void setApplicant(Long applicant) {
        this.applicant = applicant;
    }

    public Long getHost() {
        return host;
    }

    public void setHost(Long host) {
        this.host = host;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public Long getFund() {
        return fund;
    }

    public void setFund(Long fund) {
        this.fund = fund;
    }

    public Long getBeneficiary() {
        return beneficiary;
    }

    public void setBeneficiary(Long beneficiary) {
        this.beneficiary = beneficiary;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
