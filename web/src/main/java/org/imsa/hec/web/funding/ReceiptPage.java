package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.imsa.hec.funding.gift.GiftFile;
import org.imsa.hec.funding.gift.Gifts;
import org.imsa.hec.funding.receipt.ReceiptAction;
import org.imsa.hec.funding.receipt.ReceiptDesk;
import org.imsa.hec.funding.receipt.ReceiptFile;
import org.imsa.hec.funding.receipt.ReceiptLanguage;
import org.imsa.hec.funding.receipt.ReceiptLineFile;
import org.imsa.hec.funding.receipt.Receipts;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.RecordPage;

/** One receipt: issuing it for a gift, what it says, declaring it void, issuing another in its place. */
@Named
@ViewScoped
public class ReceiptPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/funding/receipt.xhtml";

    @EJB
    private Receipts receipts;

    @EJB
    private ReceiptDesk desk;

    @EJB
    private Gifts gifts;

    @Inject
    private Links links;

    private Long gift;
    private GiftFile giftFile;
    private ReceiptFile file;
    private InReturnForm inReturn;
    private ReceiptLanguage language = ReceiptLanguage.BOTH;
    private String reason;

    public void load() {
        if (getId() == null && giftFile == null) {
            giftFile = gifts.file(gift);
            ask(gift, giftFile.given().currency());
        } else if (getId() != null && file == null) {
            show(receipts.file(getId()));
        }
    }

    private void show(ReceiptFile read) {
        file = read;
        setVersion(file.version());
        language = file.language();
        links.know(file.donor());
        links.know(file.replaces(), file.replacedBy());
        if (file.isForOneGift() && file.may(ReceiptAction.REISSUE)) {
            ReceiptLineFile one = file.gifts().get(0);
            ask(one.giftId(), one.given().currency());
        }
    }

    private void ask(long about, String currency) {
        inReturn = new InReturnForm(currency, receipts.inReturn(about));
    }

    public String issue() {
        return go(PAGE, desk.issue(request(), gift, inReturn.stated(), language));
    }

    public String reissue() {
        return go(
                PAGE,
                desk.reissue(
                        request(),
                        getId(),
                        getVersion(),
                        reason,
                        inReturn == null ? null : inReturn.stated(),
                        language));
    }

    public String declareVoid() {
        desk.declareVoid(getId(), getVersion(), reason);
        return go(PAGE, getId());
    }

    public String mail() {
        desk.mail(getId(), getVersion());
        Notice.done("funding.receipt.mailed");
        return go(PAGE, getId());
    }

    public ReceiptLanguage[] getLanguages() {
        return ReceiptLanguage.values();
    }

    public GiftFile getGiftFile() {
        return giftFile;
    }

    public ReceiptFile getFile() {
        return file;
    }

    public InReturnForm getInReturn() {
        return inReturn;
    }

    public Long getGift() {
        return gift;
    }

    public void setGift(Long gift) {
        this.gift = gift;
    }

    public ReceiptLanguage getLanguage() {
        return language;
    }

    public void setLanguage(ReceiptLanguage language) {
        this.language = language;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
