package org.imsa.hec.web.funding;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.call.CallFile;
import org.imsa.hec.funding.call.CallTerms;
import org.imsa.hec.funding.call.Criterion;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.money.Money;

/** What somebody types about a call, before it makes {@link CallTerms}. Its times are by the clock of its own time zone. */
public class CallForm implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String LAST_MINUTE = "23:59";

    private String latin;
    private String arabic;
    private GrantPurpose purpose;
    private Long fund;
    private String eligibilityEnglish;
    private String eligibilityArabic;
    private BigDecimal budget;
    private String currency = "USD";
    private BigDecimal largest;
    private LocalDate opensOn;
    private String opensTime = "09:00";
    private LocalDate closesOn;
    private String closesTime = LAST_MINUTE;
    private String timeZone;
    private String criteria;

    void begin(ZoneId zone) {
        timeZone = timeZone == null ? zone.getId() : timeZone;
    }

    void fill(CallFile file) {
        latin = file.latin();
        arabic = file.arabic();
        purpose = file.purpose();
        fund = file.fund().ref().id();
        eligibilityEnglish = file.eligibilityEnglish();
        eligibilityArabic = file.eligibilityArabic();
        budget = file.budget().amount();
        currency = file.budget().currency();
        largest = file.largest().amount();
        opensOn = file.opens().toLocalDate();
        opensTime = file.opens().toLocalTime().toString();
        closesOn = file.closes().toLocalDate();
        closesTime = file.closes().toLocalTime().toString();
        timeZone = file.closes().getZone().getId();
        criteria = Criterion.text(file.criteria());
    }

    CallTerms terms() {
        return new CallTerms(
                BilingualName.of(latin, arabic),
                purpose,
                fund,
                eligibilityEnglish,
                eligibilityArabic,
                Money.of(budget, currency),
                Money.of(largest, currency),
                opensOn.atTime(LocalTime.parse(opensTime)),
                closesOn.atTime(LocalTime.parse(closesTime)),
                timeZone == null || timeZone.isBlank() ? null : ZoneId.of(timeZone),
                Criterion.list(criteria));
    }

    /** Each half hour of a day, and its last minute. */
    public List<String> getTimes() {
        return Stream.concat(
                        IntStream.range(0, 48).mapToObj(half -> LocalTime.of(half / 2, half % 2 * 30)
                                .toString()),
                        Stream.of(LAST_MINUTE))
                .toList();
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

    public Long getFund() {
        return fund;
    }

    public void setFund(Long fund) {
        this.fund = fund;
    }

    public String getEligibilityEnglish() {
        return eligibilityEnglish;
    }

    public void setEligibilityEnglish(String eligibilityEnglish) {
        this.eligibilityEnglish = eligibilityEnglish;
    }

    public String getEligibilityArabic() {
        return eligibilityArabic;
    }

    public void setEligibilityArabic(String eligibilityArabic) {
        this.eligibilityArabic = eligibilityArabic;
    }

    public BigDecimal getBudget() {
        return budget;
    }

    public void setBudget(BigDecimal budget) {
        this.budget = budget;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public BigDecimal getLargest() {
        return largest;
    }

    public void setLargest(BigDecimal largest) {
        this.largest = largest;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public String getOpensTime() {
        return opensTime;
    }

    public void setOpensTime(String opensTime) {
        this.opensTime = opensTime;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public String getClosesTime() {
        return closesTime;
    }

    public void setClosesTime(String closesTime) {
        this.closesTime = closesTime;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    /** One in each line. */
    public String getCriteria() {
        return criteria;
    }

    public void setCriteria(String criteria) {
        this.criteria = criteria;
    }
}
