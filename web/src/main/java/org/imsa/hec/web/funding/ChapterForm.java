package org.imsa.hec.web.funding;

import java.io.Serializable;
import java.math.BigDecimal;
import org.imsa.hec.funding.chapter.ChapterDetails;
import org.imsa.hec.kernel.BilingualName;

/** What is typed of a chapter. */
public class ChapterForm implements Serializable {
    private static final long serialVersionUID = 1;

    private String latin;
    private String arabic;
    private String city;
    private String country = "US";
    private Long leadId;
    private BigDecimal yearGoal;

    void fill(ChapterDetails known) {
        latin = known.name().latin();
        arabic = known.name().arabic();
        city = known.city();
        country = known.country();
        leadId = known.leadId();
        yearGoal = known.yearGoal().amount();
    }

    ChapterDetails details() {
        return ChapterDetails.of(BilingualName.of(latin, arabic), city, country, leadId, yearGoal);
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

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public Long getLeadId() {
        return leadId;
    }

    public void setLeadId(Long leadId) {
        this.leadId = leadId;
    }

    public BigDecimal getYearGoal() {
        return yearGoal;
    }

    public void setYearGoal(BigDecimal yearGoal) {
        this.yearGoal = yearGoal;
    }
}
