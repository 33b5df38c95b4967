package org.imsa.hec.directory.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.time.DateRange;

/** Days on which a member cannot help. */
@Entity
@Table(name = "directory_absence")
public class Absence extends Aggregate {

    @NotAudited
    @Column(name = "membership_id", nullable = false, updatable = false)
    private long membershipId;

    @Embedded
    private DateRange days;

    protected Absence() {}

    /** @throws RuleBroken {@code rule.absence.days} unless both days are given */
    Absence(long membershipId, DateRange days) {
        RuleBroken.unless(days.first() != null && days.last() != null, "rule.absence.days");
        this.membershipId = membershipId;
        this.days = days;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(Membership.KIND, membershipId);
    }

    boolean isOf(Membership membership) {
        return membership.id() == membershipId;
    }
}
