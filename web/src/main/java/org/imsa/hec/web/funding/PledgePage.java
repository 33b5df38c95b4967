package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.funding.fund.Funds;
import org.imsa.hec.funding.gift.GiftMethod;
import org.imsa.hec.funding.gift.Receipt;
import org.imsa.hec.funding.pledge.PledgeDesk;
import org.imsa.hec.funding.pledge.PledgeFile;
import org.imsa.hec.funding.pledge.Pledges;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.RecordPage;

/** One pledge: recording it, what came of it, its end. */
@Named
@ViewScoped
public class PledgePage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/funding/pledge.xhtml";

    @EJB
    private Pledges pledges;

    @EJB
    private PledgeDesk desk;

    @EJB
    private Funds funds;

    @Inject
    private Links links;

    private final PledgeForm form = new PledgeForm();
    private PledgeFile file;
    private MoneyBar bar;
    private List<RecordLine> openFunds;
    private BigDecimal amount;
    private String currency;
    private LocalDate receivedOn;
    private GiftMethod method;
    private String reference;
    private String reason;

    public void load() {
        if (getId() == null && openFunds == null) {
            openFunds = funds.open();
        } else if (getId() != null && file == null) {
            show(pledges.file(getId()));
        }
    }

    private void show(PledgeFile found) {
        file = found;
        setVersion(found.version());
        links.know(found.donor());
        links.know(found.fund());
        currency = found.amount().currency();
        Money missed = found.progress().missed();
        bar = MoneyBar.of("funding.pledged", found.amount())
                .with("funding.received", found.amount().min(found.progress().received()))
                .with("funding.pledge.missed", missed)
                .with("funding.pledge.toCome", found.progress().open().minus(missed));
    }

    public String record() {
        return go(PAGE, desk.record(request(), form.promise()));
    }

    public String receive() {
        Receipt receipt = new Receipt(
                file.donor().id(),
                file.fund().ref().id(),
                Money.of(amount, currency),
                receivedOn,
                method,
                reference,
                null);
        desk.receive(request(), getId(), receipt);
        return go(PAGE, getId());
    }

    public String count(long gift) {
        desk.count(getId(), getVersion(), gift);
        return go(PAGE, getId());
    }

    public String release(long gift) {
        desk.release(getId(), getVersion(), gift);
        return go(PAGE, getId());
    }

    public String cancel() {
        desk.cancel(getId(), getVersion(), reason);
        return go(PAGE, getId());
    }

    public String writeOff() {
        desk.writeOff(getId(), getVersion(), reason);
        return go(PAGE, getId());
    }

    public GiftMethod[] getMethods() {
        return GiftMethod.values();
    }

    public PledgeForm getForm() {
        return form;
    }

    public PledgeFile getFile() {
        return file;
    }

    public MoneyBar getBar() {
        return bar;
    }

    public List<RecordLine> getOpenFunds() {
        return openFunds;
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

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public GiftMethod getMethod() {
        return method;
    }

    public void setMethod(GiftMethod method) {
        this.method = method;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
