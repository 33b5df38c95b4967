package org.imsa.hec.funding.call;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * An invitation to apply for grants of one purpose out of one fund. A grants officer drafts it and changes it until it is
 * opened; from then on all of it stands. It takes applications from its first moment to its deadline, both told in its own
 * time zone, none above its largest grant. After the deadline it is closed, and decided when no application waits any more.
 */
@Entity
@Table(name = "funding_call")
public class Call extends Aggregate {
    public static final String KIND = "call";
    private static final int LONGEST_TEXT = 4000;

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @Column(nullable = false, updatable = false)
    private String number;

    @Embedded
    @AttributeOverride(name = "latin", column = @Column(name = "title_latin"))
    @AttributeOverride(name = "arabic", column = @Column(name = "title_arabic"))
    private BilingualName title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private GrantPurpose purpose;

    @Column(name = "fund_id", nullable = false)
    private long fundId;

    @Column(name = "eligibility_english")
    private String eligibilityEnglish;

    @Column(name = "eligibility_arabic")
    private String eligibilityArabic;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "budget"))
    private Money budget;

    /** In the currency of the budget. */
    @Column(nullable = false)
    private BigDecimal largest;

    @Column(name = "opens_at", nullable = false)
    private Instant opensAt;

    @Column(name = "deadline", nullable = false)
    private Instant deadline;

    @Column(name = "time_zone", nullable = false)
    private String timeZone;

    @NotAudited
    @Convert(converter = CriteriaConverter.class)
    private List<Criterion> criteria;

    /** Of the review; 0 before the first. */
    @Column(nullable = false)
    private int phase;

    @NotAudited
    @Column(name = "opened_at")
    private Instant openedAt;

    @NotAudited
    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Call() {}

    Call(UUID requestId, String number, CallTerms terms) {
        this.requestId = requestId.toString();
        this.number = number;
        write(terms);
    }

    /** @throws RuleBroken {@code rule.call.opened} */
    void change(CallTerms terms) {
        RuleBroken.unless(openedAt == null, "rule.call.opened", number);
        write(terms);
    }

    /** @throws RuleBroken {@code rule.call.opened}, {@code .eligibilityMissing}, {@code .over} with the deadline */
    void open(Instant now) {
        RuleBroken.unless(openedAt == null, "rule.call.opened", number);
        RuleBroken.unless(eligibilityEnglish != null || eligibilityArabic != null, "rule.call.eligibilityMissing");
        RuleBroken.unless(now.isBefore(deadline), "rule.call.over", closes());
        this.openedAt = now;
    }

    /**
     * Begins the first or the next phase of the review.
     *
     * @param open reviews of the phase before that are not handed in yet
     * @throws RuleBroken {@code rule.call.state} unless its deadline is over, {@code .noCriteria}, {@code .reviewsOpen}
     */
    void startPhase(int open, Instant now) {
        RuleBroken.unless(state(now) == CallState.CLOSED, "rule.call.state", number, state(now));
        RuleBroken.unless(!criteria.isEmpty(), "rule.call.noCriteria");
        RuleBroken.unless(open == 0, "rule.call.reviewsOpen", open);
        this.phase++;
    }

    /** Refuses a review before the first phase, and one of another phase than the present. */
    public void mustBeReviewed(int inPhase, Instant now) {
        RuleBroken.unless(state(now) == CallState.CLOSED, "rule.call.state", number, state(now));
        RuleBroken.unless(phase > 0 && phase == inPhase, "rule.call.otherPhase", phase);
    }

    /** @throws RuleBroken {@code rule.call.state} unless its deadline is over, {@code rule.call.undecided} with how many wait */
    void decide(int undecided, Instant now) {
        RuleBroken.unless(state(now) == CallState.CLOSED, "rule.call.state", number, state(now));
        RuleBroken.unless(undecided == 0, "rule.call.undecided", undecided);
        this.decidedAt = now;
    }

    /** Refuses an application that nobody may begin yet. @throws RuleBroken {@code rule.call.state} for a draft */
    public void mustBeOpened(Instant now) {
        RuleBroken.unless(openedAt != null, "rule.call.state", number, state(now));
    }

    /**
     * Refuses an application that comes too early, too late, or asks for too much.
     *
     * @throws RuleBroken {@code rule.call.state}, {@code .tooEarly}, {@code .tooLate} with the time, {@code .tooMuch} with
     *     what is asked and the largest grant
     */
    public void mustTake(Money asked, Instant now) {
        mustBeOpened(now);
        RuleBroken.unless(!now.isBefore(opensAt), "rule.call.tooEarly", number, opens());
        RuleBroken.unless(now.isBefore(deadline), "rule.call.tooLate", number, closes());
        RuleBroken.unless(asked.compareTo(largest()) <= 0, "rule.call.tooMuch", asked, largest());
    }

    /**
     * Refuses a grant that the budget does not hold any more.
     *
     * @param granted by this call before
     * @throws RuleBroken {@code rule.call.budget} with what is asked and what is left
     */
    public void mustCover(Money asked, Money granted) {
        Money left = budget.minus(granted);
        RuleBroken.unless(asked.compareTo(left) <= 0, "rule.call.budget", asked, left);
    }

    CallState state(Instant now) {
        return state(openedAt, deadline, decidedAt, now);
    }

    static CallState state(Instant openedAt, Instant deadline, Instant decidedAt, Instant now) {
        if (openedAt == null) {
            return CallState.DRAFT;
        }
        if (decidedAt != null) {
            return CallState.DECIDED;
        }
        return now.isBefore(deadline) ? CallState.OPEN : CallState.CLOSED;
    }

    /** What a grants officer may do with it now. */
    Set<CallAction> next(Instant now) {
        return switch (state(now)) {
            case DRAFT -> EnumSet.of(CallAction.CHANGE, CallAction.OPEN);
            case OPEN -> EnumSet.of(CallAction.APPLY);
            case CLOSED -> criteria.isEmpty()
                    ? EnumSet.of(CallAction.DECIDE)
                    : EnumSet.of(CallAction.START_PHASE, CallAction.RANK, CallAction.DECIDE);
            case DECIDED -> phase == 0 ? EnumSet.noneOf(CallAction.class) : EnumSet.of(CallAction.RANK);
        };
    }

    private void write(CallTerms terms) {
        this.title = terms.title();
        this.purpose = terms.purpose();
        this.fundId = terms.fundId();
        this.eligibilityEnglish = clean(terms.eligibilityEnglish());
        this.eligibilityArabic = clean(terms.eligibilityArabic());
        this.budget = terms.budget();
        this.largest = terms.largest().amount();
        this.opensAt = terms.opens().atZone(terms.zone()).toInstant();
        this.deadline = terms.closes().atZone(terms.zone()).toInstant();
        this.timeZone = terms.zone().getId();
        this.criteria = terms.criteria();
    }

    private static String clean(String text) {
        RuleBroken.unless(text == null || text.length() <= LONGEST_TEXT, "rule.text.tooLong", LONGEST_TEXT);
        return text == null || text.isBlank() ? null : text.strip();
    }

    CallTerms terms() {
        return new CallTerms(
                title,
                purpose,
                fundId,
                eligibilityEnglish,
                eligibilityArabic,
                budget,
                largest(),
                opens().toLocalDateTime(),
                closes().toLocalDateTime(),
                ZoneId.of(timeZone),
                criteria);
    }

    private ZonedDateTime opens() {
        return opensAt.atZone(ZoneId.of(timeZone));
    }

    private ZonedDateTime closes() {
        return deadline.atZone(ZoneId.of(timeZone));
    }

    public Money largest() {
        return Money.of(largest.stripTrailingZeros(), budget.currency());
    }

    public RecordLine line() {
        return new RecordLine(ref(), number, title.latin(), title.arabic());
    }

    public String number() {
        return number;
    }

    public GrantPurpose purpose() {
        return purpose;
    }

    public long fundId() {
        return fundId;
    }

    public List<Criterion> criteria() {
        return criteria;
    }

    public int phase() {
        return phase;
    }

    public Money budget() {
        return budget;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }
}
