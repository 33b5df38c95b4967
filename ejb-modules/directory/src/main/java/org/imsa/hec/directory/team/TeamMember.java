package org.imsa.hec.directory.team;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.time.DateRange;

/**
 * Somebody on the team of a record: with an account, or known to the directory, or both. They join with a role in words,
 * and leave on a day, by themselves or by handing over to a successor; who once was on a team stays in its history.
 */
@Entity
@Table(name = "directory_team_member")
public class TeamMember extends Aggregate {
    static final int LONGEST_NOTE = 1000;

    @NotAudited
    @Column(name = "record", nullable = false, updatable = false)
    private RecordRef record;

    @Column(name = "username", updatable = false)
    private String username;

    @Column(name = "person_id")
    private Long personId;

    @Embedded
    @AttributeOverride(name = "latin", column = @Column(name = "role_latin"))
    @AttributeOverride(name = "arabic", column = @Column(name = "role_arabic"))
    private BilingualName role;

    @Embedded
    private DateRange days;

    @Column(name = "note")
    private String note;

    protected TeamMember() {}

    TeamMember(RecordRef record, Whom whom, BilingualName role, LocalDate firstDay) {
        this.record = record;
        this.username = whom.username();
        this.personId = whom.personId();
        this.role = role;
        this.days = DateRange.of(firstDay, null);
    }

    /**
     * Their last day on the team.
     *
     * @param why for the successor, or null
     * @throws RuleBroken {@code rule.team.left}, {@code rule.dates.order}
     */
    void leave(LocalDate lastDay, String why) {
        RuleBroken.unless(days.last() == null, "rule.team.left");
        RuleBroken.unless(why == null || why.length() <= LONGEST_NOTE, "rule.text.tooLong", LONGEST_NOTE);
        days = DateRange.of(days.first(), days.first().isAfter(lastDay) ? days.first() : lastDay);
        note = why == null || why.isBlank() ? null : why.strip();
    }

    boolean isStill() {
        return days.last() == null;
    }

    /** Are they on the team in this role? */
    boolean isStill(BilingualName wanted) {
        return isStill() && role.equals(wanted);
    }

    boolean is(Whom whom) {
        return username != null && username.equals(whom.username())
                || personId != null && personId.equals(whom.personId());
    }

    String username() {
        return username;
    }

    BilingualName role() {
        return role;
    }

    /** The record they work on: that is whose timeline tells of them. */
    @Override
    public RecordRef ref() {
        return record;
    }
}
