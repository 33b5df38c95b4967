package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.funding.rate.DatedRate;
import org.imsa.hec.funding.rate.RateDesk;
import org.imsa.hec.funding.rate.RateFile;
import org.imsa.hec.funding.rate.Rates;
import org.imsa.hec.web.shell.Choices;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.RecordPage;

/** One exchange rate: entering and correcting it. */
@Named
@ViewScoped
public class RatePage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/funding/rate.xhtml";

    @EJB
    private Rates rates;

    @EJB
    private RateDesk desk;

    @Inject
    private Choices choices;

    private RateFile file;
    private String currency;
    private LocalDate day;
    private BigDecimal rate;
    private String source;

    public void load() {
        if (getId() != null && file == null) {
            file = rates.file(getId());
            setVersion(file.version());
            rate = file.rate();
            source = file.source();
        }
    }

    public String enter() {
        return go(PAGE, desk.enter(request(), new DatedRate(currency, day, rate, source)));
    }

    public String correct() {
        desk.correct(getId(), getVersion(), rate, source);
        Notice.done("common.saved");
        return go(PAGE, getId());
    }

    public List<String> getCurrencies() {
        return choices.getForeignCurrencies();
    }

    public RateFile getFile() {
        return file;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public BigDecimal getRate() {
        return rate;
    }

    public void setRate(BigDecimal rate) {
        this.rate = rate;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
