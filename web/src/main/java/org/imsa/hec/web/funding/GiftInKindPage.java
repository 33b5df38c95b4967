package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.funding.goods.GiftInKindFile;
import org.imsa.hec.funding.goods.GiftsInKind;
import org.imsa.hec.funding.goods.GoodsDesk;
import org.imsa.hec.funding.goods.GoodsGiven;
import org.imsa.hec.funding.goods.GoodsValue;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.RecordPage;

/** One gift in kind: recording it, what it is worth for the books, taking it back. */
@Named
@ViewScoped
public class GiftInKindPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/funding/giftInKind.xhtml";

    @EJB
    private GiftsInKind gifts;

    @EJB
    private GoodsDesk desk;

    @Inject
    private Links links;

    private GiftInKindFile file;
    private Long donor;
    private String description;
    private BigDecimal quantity;
    private String unit;
    private LocalDate receivedOn;
    private String note;
    private BigDecimal amount;
    private String currency = "USD";
    private String basis;
    private String reason;

    public void load() {
        if (getId() != null && file == null) {
            file = gifts.file(getId());
            setVersion(file.version());
            links.know(file.donor());
        }
    }

    public String record() {
        GoodsGiven given = new GoodsGiven(donor, description, quantity, unit, receivedOn, note);
        return go(PAGE, desk.record(request(), given));
    }

    public String value() {
        desk.value(getId(), getVersion(), new GoodsValue(Money.of(amount, currency), basis));
        return go(PAGE, getId());
    }

    public String reverse() {
        desk.reverse(getId(), getVersion(), reason);
        return go(PAGE, getId());
    }

    public GiftInKindFile getFile() {
        return file;
    }

    public Long getDonor() {
        return donor;
    }

    public void setDonor(Long donor) {
        this.donor = donor;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
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

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
