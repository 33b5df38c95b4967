package org.imsa.hec.directory.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;

/** One step on the path of a membership; written once and never changed. */
@Entity
@Table(name = "directory_membership_step")
public class MembershipStep extends Aggregate {

    @NotAudited
    @Column(name = "membership_id", nullable = false, updatable = false)
    private long membershipId;

    @NotAudited
    @Enumerated(EnumType.STRING)
    @Column(name = "came_from", updatable = false)
    private MemberStanding cameFrom;

    @NotAudited
    @Enumerated(EnumType.STRING)
    @Column(name = "became", nullable = false, updatable = false)
    private MemberStanding became;

    @Column(name = "decided_on", nullable = false, updatable = false)
    private LocalDate decidedOn;

    @NotAudited
    @Column(name = "words", updatable = false)
    private String words;

    @Column(name = "ballot", updatable = false)
    private RecordRef ballot;

    @NotAudited
    @Column(name = "minutes_id", updatable = false)
    private Long minutesId;

    protected MembershipStep() {}

    MembershipStep(long membershipId, MemberStanding from, MemberStanding became, Decision decision, Long minutesId) {
        this.membershipId = membershipId;
        this.cameFrom = from;
        this.became = became;
        this.decidedOn = decision.on();
        this.words = decision.words();
        this.ballot = decision.ballot();
        this.minutesId = minutesId;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(Membership.KIND, membershipId);
    }

    /** @param mayReadWords may the reader see why, and the minutes? */
    StepLine line(boolean mayReadWords) {
        return mayReadWords
                ? new StepLine(became, decidedOn, words, ballot, minutesId)
                : new StepLine(became, decidedOn, null, null, null);
    }
}
