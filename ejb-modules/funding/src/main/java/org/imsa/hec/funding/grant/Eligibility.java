package org.imsa.hec.funding.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.imsa.hec.kernel.RuleBroken;

/** That zakat may reach the applicant of a grant: on which ground, what was seen, who established it and when. */
@Embeddable
public class Eligibility implements Serializable {
    private static final long serialVersionUID = 1;

    @Enumerated(EnumType.STRING)
    @Column(name = "eligibility_ground")
    private ZakatGround ground;

    @Column(name = "eligibility_why")
    private String why;

    @Column(name = "eligibility_by")
    private String establishedBy;

    @Column(name = "eligibility_at")
    private Instant establishedAt;

    protected Eligibility() {}

    /** @throws RuleBroken {@code rule.grant.groundMissing}, {@code rule.reason.missing} */
    Eligibility(ZakatGround ground, String why, String establishedBy, Instant establishedAt) {
        RuleBroken.unless(ground != null, "rule.grant.groundMissing");
        RuleBroken.unless(why != null && !why.isBlank(), "rule.reason.missing");
        this.ground = ground;
        this.why = why.strip();
        this.establishedBy = establishedBy;
        this.establishedAt = establishedAt;
    }

    public ZakatGround ground() {
        return ground;
    }

    public String why() {
        return why;
    }

    public String establishedBy() {
        return establishedBy;
    }

    public Instant establishedAt() {
        return establishedAt;
    }

    /** As the audit trail tells it. */
    @Override
    public String toString() {
        return why;
    }
}
