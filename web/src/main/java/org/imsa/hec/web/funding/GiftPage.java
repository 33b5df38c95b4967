package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.funding.campaign.Campaigns;
import org.imsa.hec.funding.chapter.Chapters;
import org.imsa.hec.funding.fund.Funds;
import org.imsa.hec.funding.gift.GiftDesk;
import org.imsa.hec.funding.gift.GiftFile;
import org.imsa.hec.funding.gift.GiftMethod;
import org.imsa.hec.funding.gift.Gifts;
import org.imsa.hec.funding.gift.Receipt;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.RecordPage;

/** One gift: recording it, what was made of it, taking it back. */
@Named
@ViewScoped
public class GiftPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/funding/gift.xhtml";

    @EJB
    private Gifts gifts;

    @EJB
    private GiftDesk desk;

    @EJB
    private Funds funds;

    @EJB
    private Campaigns campaigns;

    @EJB
    private Chapters chapters;

    @Inject
    private Links links;

    private GiftFile file;
    private MoneyBar bar;
    private List<RecordLine> openFunds;
    private AppealForm appeal;
    private Long campaign;
    private Long team;
    private Long chapter;
    private Long donor;
    private Long fund;
    private BigDecimal amount;
    private String currency = "USD";
    private LocalDate receivedOn;
    private GiftMethod method;
    private String reference;
    private String note;
    private String reason;

    public void load() {
        if (getId() == null && openFunds == null) {
            openFunds = funds.open();
            appeal = new AppealForm(campaigns.open(), chapters.open());
            appeal.setCampaign(campaign);
            offerFund();
            appeal.setTeam(team);
            appeal.setChapter(chapter);
        } else if (getId() != null && file == null) {
            file = gifts.file(getId());
            setVersion(file.version());
            links.know(file.donor());
            links.know(
                    file.fund(),
                    file.appeal().campaign(),
                    file.appeal().team(),
                    file.appeal().chapter());
            bar = MoneyBar.of("funding.received", file.amount())
                    .with("funding.paid", file.spent())
                    .with("funding.available", file.unspent());
        }
    }

    /** Chooses the fund of the campaign, or the other one if its goal is reached; the treasurer may choose again. */
    public void offerFund() {
        appeal.setTeam(null);
        fund = appeal.offeredFund(fund);
    }

    public String record() {
        Receipt receipt = new Receipt(
                donor, fund, Money.of(amount, currency), receivedOn, method, reference, note, appeal.appeal());
        return go(PAGE, desk.record(request(), receipt));
    }

    public String refund() {
        desk.refund(getId(), getVersion(), reason);
        return go(PAGE, getId());
    }

    public String bounce() {
        desk.bounce(getId(), getVersion(), reason, amount, fund);
        return go(PAGE, getId());
    }

    public String reverse() {
        desk.reverse(getId(), getVersion(), reason);
        return go(PAGE, getId());
    }

    public GiftMethod[] getMethods() {
        return GiftMethod.values();
    }

    public List<RecordLine> getOpenFunds() {
        return openFunds;
    }

    public AppealForm getAppeal() {
        return appeal;
    }

    public GiftFile getFile() {
        return file;
    }

    public MoneyBar getBar() {
        return bar;
    }

    public Long getDonor() {
        return donor;
    }

    public void setDonor(Long donor) {
        this.donor = donor;
    }

    public Long getFund() {
        return fund;
    }

    public void setFund(Long fund) {
        this.fund = fund;
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getCampaign() {
        return campaign;
    }

    public void setCampaign(Long campaign) {
        this.campaign = campaign;
    }

    public Long getChapter() {
        return chapter;
    }

    public void setChapter(Long chapter) {
        this.chapter = chapter;
    }

    public Long getTeam() {
        return team;
    }

    public void setTeam(Long team) {
        this.team = team;
    }
}
