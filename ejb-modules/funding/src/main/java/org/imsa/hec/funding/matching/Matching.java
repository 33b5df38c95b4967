package org.imsa.hec.funding.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.funding.gift.Gift;
import org.imsa.hec.funding.pledge.Pledge;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * What an employer adds to the gift or the pledge of somebody who works there. It is expected once the form is sent; by a day
 * somebody is to ask for it. When it comes it is a gift of the employer, which is tied to it here; or the employer refuses. A
 * gift that is reversed leaves it expected again.
 */
@Entity
@Table(name = "funding_matching")
public class Matching extends Aggregate {
    public static final String KIND = "matching";

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(name = "gift_id", updatable = false)
    private Long giftId;

    @Column(name = "pledge_id", updatable = false)
    private Long pledgeId;

    @Column(name = "employer_id", nullable = false)
    private long employerId;

    @Embedded
    private Money amount;

    @Column(name = "expected_on", updatable = false)
    private LocalDate expectedOn;

    @Column(updatable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MatchingStatus status;

    @Column(name = "received_id")
    private Long receivedId;

    @Column(name = "refusal_reason")
    private String refusalReason;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @NotAudited
    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    protected Matching() {}

    /** @param donorId of what it matches: nobody matches their own */
    Matching(UUID requestId, String number, Expectation expected, long donorId, String recordedBy, Instant now) {
        RuleBroken.unless(expected.employerId() != donorId, "rule.matching.own");
        this.requestId = requestId.toString();
        this.number = number;
        this.giftId = expected.giftId();
        this.pledgeId = expected.pledgeId();
        this.employerId = expected.employerId();
        this.amount = expected.amount();
        this.expectedOn = expected.expectedOn();
        this.reference = expected.reference();
        this.status = MatchingStatus.EXPECTED;
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    /** @param before the gift that it was received by, if that was taken back since; else null */
    void receive(Gift gift, Gift before) {
        mustBeExpected(before);
        RuleBroken.unless(gift.isRecorded(), "rule.gift.notRecorded", gift.number(), gift.status());
        RuleBroken.unless(gift.donorId() == employerId, "rule.matching.employer", gift.number());
        this.status = MatchingStatus.RECEIVED;
        this.receivedId = gift.id();
    }

    void refuse(String reason, Gift before) {
        mustBeExpected(before);
        RuleBroken.unless(reason != null && !reason.isBlank(), "rule.reason.missing");
        this.status = MatchingStatus.REFUSED;
        this.receivedId = null;
        this.refusalReason = reason.strip();
    }

    private void mustBeExpected(Gift received) {
        MatchingStatus now = statusWith(received);
        RuleBroken.unless(now == MatchingStatus.EXPECTED, "rule.matching.state", number, now);
    }

    /** @param received the gift that it was received by; null if there is none */
    MatchingStatus statusWith(Gift received) {
        return received != null && !received.isRecorded() ? MatchingStatus.EXPECTED : status;
    }

    MatchingFile file(PartyLine employer, Gift received, boolean mayChange) {
        MatchingStatus now = statusWith(received);
        Set<MatchingAction> next = mayChange && now == MatchingStatus.EXPECTED
                ? EnumSet.allOf(MatchingAction.class)
                : EnumSet.noneOf(MatchingAction.class);
        return new MatchingFile(
                id(),
                version(),
                number,
                original(),
                employer,
                amount,
                expectedOn,
                reference,
                now,
                received(now, received),
                refusalReason,
                next);
    }

    private static RecordLine received(MatchingStatus now, Gift gift) {
        return now == MatchingStatus.RECEIVED ? new RecordLine(gift.ref(), gift.number(), null, null) : null;
    }

    /** The gift or the pledge that it matches. */
    RecordRef original() {
        return giftId != null ? new RecordRef(Gift.KIND, giftId) : new RecordRef(Pledge.KIND, pledgeId);
    }

    public String number() {
        return number;
    }

    Long receivedId() {
        return receivedId;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }
}
