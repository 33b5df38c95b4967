package org.imsa.hec.funding.rate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.imsa.hec.funding.Days;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * What a currency was worth in dollars on one day. The treasurer enters it, or a file of a bank does. A gift or a payment of
 * that day is converted by it, and keeps the rate: a rate that is corrected later counts for what is entered from then on.
 */
@Entity
@Table(name = "funding_rate")
public class Rate extends Aggregate {
    public static final String KIND = "rate";

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(nullable = false, updatable = false)
    private String currency;

    @Column(name = "rate_day", nullable = false, updatable = false)
    private LocalDate day;

    @Column(nullable = false, precision = 24, scale = 12)
    private BigDecimal rate;

    @Column(nullable = false)
    private String source;

    @Column(name = "entered_by", nullable = false)
    private String enteredBy;

    @NotAudited
    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;

    protected Rate() {}

    Rate(UUID requestId, String number, DatedRate dated, String enteredBy, Clock clock) {
        RuleBroken.unless(!Days.isAhead(dated.day(), clock), "rule.rate.future", dated.day());
        this.requestId = requestId.toString();
        this.number = number;
        this.currency = dated.currency();
        this.day = dated.day();
        this.rate = dated.rate();
        this.source = dated.source();
        this.enteredBy = enteredBy;
        this.enteredAt = clock.instant();
    }

    void correct(BigDecimal newRate, String newSource, String by, Instant now) {
        DatedRate.mustBeRate(newRate);
        this.source = DatedRate.mustBeSource(newSource);
        this.rate = newRate;
        this.enteredBy = by;
        this.enteredAt = now;
    }

    RateFile file(boolean mayCorrect) {
        return new RateFile(
                id(),
                version(),
                number,
                currency,
                day,
                rate.stripTrailingZeros(),
                source,
                enteredBy,
                enteredAt,
                mayCorrect);
    }

    String number() {
        return number;
    }

    String currency() {
        return currency;
    }

    LocalDate day() {
        return day;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }
}
