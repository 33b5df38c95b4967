package org.imsa.hec.funding.instalment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.imsa.hec.kernel.RuleBroken;

/** That a milestone was reached: on which day, who established it, by what evidence. */
@Embeddable
public class Milestone implements Serializable {
    private static final long serialVersionUID = 1;

    @Column(name = "met_on")
    private LocalDate day;

    @Column(name = "met_by")
    private String by;

    private String evidence;

    @Column(name = "evidence_document")
    private Long documentId;

    protected Milestone() {}

    /**
     * @param by account of who established it
     * @param documentId one of the grant's own; null if there is none
     * @throws RuleBroken {@code rule.instalment.evidenceMissing}
     */
    Milestone(LocalDate day, String by, String evidence, Long documentId) {
        RuleBroken.unless(evidence != null && !evidence.isBlank(), "rule.instalment.evidenceMissing");
        this.day = day;
        this.by = by;
        this.evidence = evidence.strip();
        this.documentId = documentId;
    }

    LocalDate day() {
        return day;
    }

    String by() {
        return by;
    }

    String evidence() {
        return evidence;
    }

    Long documentId() {
        return documentId;
    }

    /** As the audit trail tells it. */
    @Override
    public String toString() {
        return evidence + " (" + day + ")";
    }
}
