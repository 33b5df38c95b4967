package org.imsa.hec.web.humanitarian;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.humanitarian.mission.MissionDetails;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.time.DateRange;

/** What is typed of a mission. */
public class MissionForm implements Serializable {
    private static final long serialVersionUID = 1;

    private String latin;
    private String arabic;
    private Long hostId;
    private Long leadId;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private Governorate governorate;
    private String city;
    private BigDecimal amount;
    private String currency = "USD";
    private String goals;

    void fill(MissionDetails known) {
        latin = known.titleLatin();
        arabic = known.titleArabic();
        hostId = known.hostId();
        leadId = known.leadId();
        firstDay = known.days().first();
        lastDay = known.days().last();
        governorate = known.governorate();
        city = known.city();
        amount = known.budget() == null ? null : known.budget().amount();
        currency = known.budget() == null ? currency : known.budget().currency();
        goals = known.goals();
    }

    MissionDetails details() {
        return new MissionDetails(
                latin,
                arabic,
                hostId,
                leadId,
                DateRange.of(firstDay, lastDay),
                governorate,
                city,
                amount == null ? null : Money.of(amount, currency),
                goals);
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

    public Long getHostId() {
        return hostId;
    }

    public void setHostId(Long hostId) {
        this.hostId = hostId;
    }

    public Long getLeadId() {
        return leadId;
    }

    public void setLeadId(Long leadId) {
        this.leadId = leadId;
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

    public Governorate getGovernorate() {
        return governorate;
    }

    public void setGovernorate(Governorate governorate) {
        this.governorate = governorate;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
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

    public String getGoals() {
        return goals;
    }

    public void setGoals(String goals) {
        this.goals = goals;
    }
}
