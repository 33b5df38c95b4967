package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.funding.grant.AmendmentApprovals;
import org.imsa.hec.funding.grant.AmendmentDesk;
import org.imsa.hec.funding.grant.AmendmentFile;
import org.imsa.hec.funding.grant.Amendments;
import org.imsa.hec.funding.grant.Change;
import org.imsa.hec.funding.grant.GrantFile;
import org.imsa.hec.funding.grant.Grants;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.time.DateRange;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.RecordPage;

/** One amendment of a grant: asking for it and deciding. */
@Named
@ViewScoped
public class AmendmentPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/funding/amendment.xhtml";

    @EJB
    private Amendments amendments;

    @EJB
    private AmendmentDesk desk;

    @EJB
    private AmendmentApprovals approvals;

    @EJB
    private Grants grants;

    @Inject
    private Links links;

    private AmendmentFile file;
    private Long grant;
    private GrantFile grantFile;
    private BigDecimal amount;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String description;
    private String reason;
    private String answer;

    public void load() {
        if (getId() != null && file == null) {
            file = amendments.file(getId());
            setVersion(file.version());
            links.know(file.grant());
        } else if (getId() == null && grant != null && grantFile == null) {
            fill(grants.file(grant));
        }
    }

    private void fill(GrantFile present) {
        grantFile = present;
        amount = present.amount().amount();
        firstDay = present.firstDay();
        lastDay = present.lastDay();
        description = present.description();
    }

    public String ask() {
        Money amended = Money.of(amount, grantFile.amount().currency());
        Change change = new Change(grant, amended, DateRange.of(firstDay, lastDay), description, reason);
        return go(PAGE, desk.request(request(), change));
    }

    public String approve() {
        approvals.approve(getId(), getVersion());
        return go(PAGE, getId());
    }

    public String refuse() {
        approvals.refuse(getId(), getVersion(), answer);
        return go(PAGE, getId());
    }

    public String withdraw() {
        desk.withdraw(getId(), getVersion());
        return go(PAGE, getId());
    }

    public AmendmentFile getFile() {
        return file;
    }

    public GrantFile getGrantFile() {
        return grantFile;
    }

    public Long getGrant() {
        return grant;
    }

    public void setGrant(Long grant) {
        this.grant = grant;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
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

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
