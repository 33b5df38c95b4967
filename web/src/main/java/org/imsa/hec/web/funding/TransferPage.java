package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.imsa.hec.funding.transfer.Move;
import org.imsa.hec.funding.transfer.TransferApprovals;
import org.imsa.hec.funding.transfer.TransferDesk;
import org.imsa.hec.funding.transfer.TransferFile;
import org.imsa.hec.funding.transfer.Transfers;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.RecordPage;

/** One transfer between funds: asking for it, deciding, taking it back. */
@Named
@ViewScoped
public class TransferPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/funding/transfer.xhtml";

    @EJB
    private Transfers transfers;

    @EJB
    private TransferDesk desk;

    @EJB
    private TransferApprovals approvals;

    @Inject
    private Links links;

    private TransferFile file;
    private Long from;
    private Long to;
    private BigDecimal amount;
    private String currency = "USD";
    private String reason;
    private String answer;

    public void load() {
        if (getId() != null && file == null) {
            file = transfers.file(getId());
            setVersion(file.version());
            links.know(file.from(), file.to());
        }
    }

    public String ask() {
        return go(PAGE, desk.request(request(), new Move(from, to, Money.of(amount, currency), reason)));
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

    public String reverse() {
        desk.reverse(getId(), getVersion(), answer);
        return go(PAGE, getId());
    }

    public TransferFile getFile() {
        return file;
    }

    public Long getFrom() {
        return from;
    }

    public void setFrom(Long from) {
        this.from = from;
    }

    public Long getTo() {
        return to;
    }

    public void setTo(Long to) {
        this.to = to;
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
