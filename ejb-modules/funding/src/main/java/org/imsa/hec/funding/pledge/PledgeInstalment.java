package org.imsa.hec.funding.pledge;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.imsa.hec.kernel.money.Money;

/**
 * A part of a pledge that is due on a day. What came of it is not kept here: all gifts that count for the pledge fill its
 * instalments, oldest first.
 */
@Entity
@Table(name = "funding_pledge_instalment")
public class PledgeInstalment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hec_id")
    private Long id;

    @Column(name = "pledge_id", nullable = false, updatable = false)
    private long pledgeId;

    @Column(nullable = false, updatable = false)
    private int place;

    @Column(nullable = false, updatable = false)
    private LocalDate due;

    @Embedded
    private Money amount;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "missed_at")
    private Instant missedAt;

    protected PledgeInstalment() {}

    PledgeInstalment(long pledgeId, Promise.Due due) {
        this.pledgeId = pledgeId;
        this.place = due.place();
        this.due = due.day();
        this.amount = due.amount();
    }

    boolean isReminded() {
        return remindedAt != null;
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    boolean isFoundMissed() {
        return missedAt != null;
    }

    void foundMissed(Instant now) {
        missedAt = now;
    }

    Long id() {
        return id;
    }

    int place() {
        return place;
    }

    LocalDate due() {
        return due;
    }

    Money amount() {
        return amount;
    }
}
