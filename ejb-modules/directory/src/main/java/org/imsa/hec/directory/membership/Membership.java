package org.imsa.hec.directory.membership;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.time.DateRange;

/**
 * What a person is to the association. Somebody is admitted as a general member; the committee makes them an associate and
 * then a committee member, each by a decision with minutes, and no step is skipped. A committee member steps down and stays
 * a member. A member leaves with a reason, and may come back: as a general member, for the path begins anew. All the time
 * they say themselves what they want to do and how many hours they offer.
 */
@Entity
@Table(name = "directory_membership")
public class Membership extends Aggregate {
    public static final String KIND = "membership";

    static final int LONGEST_TEXT = 1000;
    private static final int MOST_HOURS = 300;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @Column(name = "person_id", nullable = false)
    private Long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing", nullable = false)
    private MemberStanding standing;

    @Column(name = "since", nullable = false)
    private LocalDate since;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    @CollectionTable(name = "directory_membership_work", joinColumns = @JoinColumn(name = "membership_id"))
    @Column(name = "work")
    private Set<WorkKind> works = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "directory_membership_specialty", joinColumns = @JoinColumn(name = "membership_id"))
    @Column(name = "specialty_id")
    private Set<Long> specialties = new HashSet<>();

    @Column(name = "hours_per_month")
    private Integer hoursPerMonth;

    @Embedded
    private DateRange days;

    protected Membership() {}

    Membership(String number, String requestId, long personId) {
        this.number = number;
        this.requestId = requestId;
        this.personId = personId;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }

    public String number() {
        return number;
    }

    public Long personId() {
        return personId;
    }

    public MemberStanding standing() {
        return standing;
    }

    public LocalDate since() {
        return since;
    }

    /** The first step, into the association. @throws RuleBroken see {@link #decide} */
    void admit(Decision decision, LocalDate today) {
        decide(MemberStanding.GENERAL, decision, null, today);
    }

    /**
     * One step upwards; there is no way to name a later one.
     *
     * @throws RuleBroken {@code rule.membership.noNext}, and see {@link #decide}
     */
    MemberStanding raise(Decision decision, Minutes minutes, LocalDate today) {
        MemberStanding next =
                standing.next().orElseThrow(() -> new RuleBroken("rule.membership.noNext", number, standing));
        decide(next, decision, minutes, today);
        return next;
    }

    void stepDown(Decision decision, LocalDate today) {
        RuleBroken.unless(standing == MemberStanding.COMMITTEE, "rule.membership.notInCommittee", number, standing);
        decide(MemberStanding.PAST_COMMITTEE, decision, null, today);
    }

    void leave(Decision decision, LocalDate today) {
        mustBeMember();
        RuleBroken.unless(decision.words() != null, "rule.reason.missing");
        decide(MemberStanding.LEFT, decision, null, today);
    }

    void comeBack(Decision decision, LocalDate today) {
        RuleBroken.unless(standing == MemberStanding.LEFT, "rule.membership.hasNotLeft", number, standing);
        decide(MemberStanding.GENERAL, decision, null, today);
    }

    /** @throws RuleBroken if they have left, or the hours make no sense */
    void offer(Offer offer) {
        mustBeMember();
        Integer hours = offer.hoursPerMonth();
        RuleBroken.unless(hours == null || hours >= 1 && hours <= MOST_HOURS, "rule.membership.hours", MOST_HOURS);
        DateRange offered = offer.days() == null || offer.days().isOpen() ? null : offer.days();
        RuleBroken.unless(hours != null || offered == null, "rule.membership.daysWithoutHours");
        works.retainAll(offer.works());
        works.addAll(offer.works());
        specialties.retainAll(offer.specialties());
        specialties.addAll(offer.specialties());
        hoursPerMonth = hours;
        days = offered;
    }

    Set<WorkKind> works() {
        return Set.copyOf(works);
    }

    Set<Long> specialties() {
        return Set.copyOf(specialties);
    }

    Integer hoursPerMonth() {
        return hoursPerMonth;
    }

    /** During which the hours are offered; open ends where no limit is set. */
    DateRange days() {
        return days == null ? DateRange.of(null, null) : days;
    }

    void mustBeMember() {
        RuleBroken.unless(standing.isMember(), "rule.membership.hasLeft", number, since);
    }

    private void decide(MemberStanding becomes, Decision decision, Minutes minutes, LocalDate today) {
        RuleBroken.unless(decision.on() != null && !decision.on().isAfter(today), "rule.membership.decisionDay");
        RuleBroken.unless(since == null || !decision.on().isBefore(since), "rule.membership.decisionOrder", since);
        String words = decision.words();
        RuleBroken.unless(words == null || words.length() <= LONGEST_TEXT, "rule.text.tooLong", LONGEST_TEXT);
        if (becomes.needsMinutes()) {
            RuleBroken.unless(words != null, "rule.membership.wordsMissing");
            RuleBroken.unless(minutes != null, "rule.membership.minutesMissing");
        }
        standing = becomes;
        since = decision.on();
    }
}
