package org.imsa.hec.funding.credit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.imsa.hec.funding.gift.Gift;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Somebody who is named with a gift beside its donor. The treasurer adds it, also long after the gift came, and takes it away
 * when it was a mistake. It shows on the page of whoever is named, as long as the gift is not reversed.
 */
@Entity
@Table(name = "funding_credit")
public class Credit extends Aggregate {

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @NotAudited
    @Column(name = "gift_id", nullable = false, updatable = false)
    private long giftId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CreditKind kind;

    @Column(name = "party_id")
    private Long partyId;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String note;

    protected Credit() {}

    Credit(UUID requestId, Gift gift, CreditGiven named) {
        RuleBroken.unless(gift.isRecorded(), "rule.gift.notRecorded", gift.number(), gift.status());
        RuleBroken.unless(
                named.kind() != CreditKind.SOFT || !Long.valueOf(gift.donorId()).equals(named.partyId()),
                "rule.credit.donor",
                gift.number());
        this.requestId = requestId.toString();
        this.giftId = gift.id();
        this.kind = named.kind();
        this.partyId = named.partyId();
        this.name = named.name();
        this.note = named.note();
    }

    /** The gift: there it shows in the timeline. */
    @Override
    public RecordRef ref() {
        return new RecordRef(Gift.KIND, giftId);
    }
}
