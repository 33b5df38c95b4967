package org.imsa.hec.funding.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.imsa.hec.kernel.RuleBroken;

/** That the payee has the money: on which day somebody said so, who it was, and the document that shows it. */
@Embeddable
public class Confirmation implements Serializable {
    private static final long serialVersionUID = 1;

    @Column(name = "confirmed_on")
    private LocalDate day;

    @Column(name = "confirmed_by")
    private String by;

    @Column(name = "confirmation_document")
    private Long documentId;

    protected Confirmation() {}

    /**
     * @param by who confirmed it for the payee
     * @param documentId one of the payment's own; null if there is none
     * @throws RuleBroken {@code rule.payment.confirmerMissing}
     */
    public Confirmation(LocalDate day, String by, Long documentId) {
        RuleBroken.unless(by != null && !by.isBlank(), "rule.payment.confirmerMissing");
        this.day = day;
        this.by = by.strip();
        this.documentId = documentId;
    }

    public LocalDate day() {
        return day;
    }

    public String by() {
        return by;
    }

    public Long documentId() {
        return documentId;
    }

    /** As the audit trail tells it. */
    @Override
    public String toString() {
        return by + " (" + day + ")";
    }
}
