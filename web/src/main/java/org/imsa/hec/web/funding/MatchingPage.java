package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.funding.matching.Expectation;
import org.imsa.hec.funding.matching.MatchingAction;
import org.imsa.hec.funding.matching.MatchingDesk;
import org.imsa.hec.funding.matching.MatchingFile;
import org.imsa.hec.funding.matching.Matchings;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.RecordPage;

/** One matching gift: asking for it, and what came of it. */
@Named
@ViewScoped
public class MatchingPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/funding/matching.xhtml";

    @EJB
    private Matchings matchings;

    @EJB
    private MatchingDesk desk;

    @Inject
    private Links links;

    private MatchingFile file;
    private List<RecordLine> candidates;
    private Long gift;
    private Long pledge;
    private Long employer;
    private BigDecimal amount;
    private String currency = "USD";
    private LocalDate expectedOn;
    private String reference;
    private Long received;
    private String reason;

    public void load() {
        if (getId() != null && file == null) {
            file = matchings.file(getId());
            setVersion(file.version());
            links.know(file.employer());
            candidates = file.may(MatchingAction.RECEIVE)
                    ? matchings.candidates(file.employer().id())
                    : List.of();
        }
    }

    public String expect() {
        Expectation expected =
                new Expectation(gift, pledge, employer, Money.of(amount, currency), expectedOn, reference);
        return go(PAGE, desk.expect(request(), expected));
    }

    public String receive() {
        desk.receive(getId(), getVersion(), received);
        return go(PAGE, getId());
    }

    public String refuse() {
        desk.refuse(getId(), getVersion(), reason);
        return go(PAGE, getId());
    }

    public MatchingFile getFile() {
        return file;
    }

    public List<RecordLine> getCandidates() {
        return candidates;
    }

    public Long getGift() {
        return gift;
    }

    public void setGift(Long gift) {
        this.gift = gift;
    }

    public Long getPledge() {
        return pledge;
    }

    public void setPledge(Long pledge) {
        this.pledge = pledge;
    }

    public Long getEmployer() {
        return employer;
    }

    public void setEmployer(Long employer) {
        this.employer = employer;
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

    public LocalDate getExpectedOn() {
        return expectedOn;
    }

    public void setExpectedOn(LocalDate expectedOn) {
        this.expectedOn = expectedOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Long getReceived() {
        return received;
    }

    public void setReceived(Long received) {
        this.received = received;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
