package org.imsa.hec.web.funding;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.funding.pledge.Promise;
import org.imsa.hec.funding.pledge.Reminders;
import org.imsa.hec.funding.pledge.Rhythm;
import org.imsa.hec.kernel.money.Money;

/** What is typed of a new pledge. */
public final class PledgeForm implements Serializable {
    private static final long serialVersionUID = 1;

    private Long donor;
    private Long fund;
    private BigDecimal amount;
    private String currency = "USD";
    private LocalDate madeOn;
    private Rhythm rhythm;
    private Integer instalments;
    private LocalDate firstDue;
    private Reminders reminders = Reminders.BOTH;
    private String note;

    Promise promise() {
        return new Promise(
                donor, fund, Money.of(amount, currency), madeOn, rhythm, instalments, firstDue, reminders, note);
    }

    public Rhythm[] getRhythms() {
        return Rhythm.values();
    }

    public Reminders[] getLanguages() {
        return Reminders.values();
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

    public LocalDate getMadeOn() {
        return madeOn;
    }

    public void setMadeOn(LocalDate madeOn) {
        this.madeOn = madeOn;
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    public Integer getInstalments() {
        return instalments;
    }

    public void setInstalments(Integer instalments) {
        this.instalments = instalments;
    }

    public LocalDate getFirstDue() {
        return firstDue;
    }

    public void setFirstDue(LocalDate firstDue) {
        this.firstDue = firstDue;
    }

    public Reminders getReminders() {
        return reminders;
    }

    public void setReminders(Reminders reminders) {
        this.reminders = reminders;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
