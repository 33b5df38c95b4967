package org.imsa.hec.funding.grant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.imsa.hec.directory.api.BallotLine;
import org.imsa.hec.directory.api.BallotOutcome;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.funding.api.GrantApproved;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.call.Call;
import org.imsa.hec.funding.fund.Demand;
import org.imsa.hec.funding.fund.Restriction;
import org.imsa.hec.funding.fund.Terms;
import org.imsa.hec.funding.hold.HeldParty;
import org.imsa.hec.funding.ledger.GrantFigures;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.time.DateRange;

/**
 * Money asked for a purpose. A grants officer drafts the application, changes it as often as needed, and submits it. A second
 * person approves or refuses it; until then the officer may withdraw it. Approval reserves the money in the fund and opens
 * the training or mission record that it pays for. Payments are made of it until it is closed, when what was not spent goes
 * back to the fund.
 */
@Entity
@Table(name = "funding_grant")
public class Grant extends Aggregate {
    public static final String KIND = "grant";

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @Column(nullable = false, updatable = false)
    private String number;

    /** The call that it answers; null if it was asked for by itself. */
    @Column(name = "call_id", updatable = false)
    private Long callId;

    @Embedded
    @AttributeOverride(name = "latin", column = @Column(name = "title_latin"))
    @AttributeOverride(name = "arabic", column = @Column(name = "title_arabic"))
    private BilingualName title;

    @Enumerated(EnumType.STRING)
    private GrantPurpose purpose;

    @Column(name = "applicant_id")
    private Long applicantId;

    @Column(name = "host_id")
    private Long hostId;

    @Embedded
    private Money amount;

    @Embedded
    private DateRange period;

    @Column(name = "fund_id")
    private Long fundId;

    private RecordRef beneficiary;

    private String description;

    @NotAudited
    @ElementCollection
    @CollectionTable(name = "funding_grant_co_applicant", joinColumns = @JoinColumn(name = "grant_id"))
    @Column(name = "party_id")
    private Set<Long> coApplicants = new HashSet<>();

    @Embedded
    private Eligibility eligibility;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private GrantStatus status;

    @Column(name = "created_by", nullable = false, updatable = false)
    private String createdBy;

    @Column(name = "submitted_by")
    private String submittedBy;

    @NotAudited
    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @NotAudited
    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    protected Grant() {}

    Grant(UUID requestId, String number, Application application, String createdBy) {
        this.requestId = requestId.toString();
        this.number = number;
        this.status = GrantStatus.DRAFT;
        this.createdBy = createdBy;
        write(application);
    }

    /** Answers a call, whose purpose and fund it takes. */
    Grant(UUID requestId, String number, Call call, Application application, String createdBy) {
        this(requestId, number, application, createdBy);
        this.callId = call.id();
        this.purpose = call.purpose();
        this.fundId = call.fundId();
    }

    void change(Application application) {
        mustBe(GrantStatus.DRAFT);
        write(application);
    }

    /** @throws RuleBroken {@code rule.grant.incomplete} with all that is missing */
    void submit(String by, Instant now) {
        mustBe(GrantStatus.DRAFT);
        Set<GrantPart> missing = missing();
        RuleBroken.unless(missing.isEmpty(), "rule.grant.incomplete", missing);
        this.status = GrantStatus.SUBMITTED;
        this.submittedBy = by;
        this.submittedAt = now;
    }

    /** Somebody who applies together with the applicant; said twice it is said once. */
    void join(long partyId) {
        mustBe(GrantStatus.DRAFT);
        RuleBroken.unless(applicantId == null || applicantId != partyId, "rule.grant.ownCoApplicant");
        coApplicants.add(partyId);
    }

    void leave(long partyId) {
        mustBe(GrantStatus.DRAFT);
        coApplicants.remove(partyId);
    }

    /** That zakat may reach the applicant. Whoever decides about the grant reads it. */
    void establish(Eligibility established) {
        RuleBroken.unless(
                status == GrantStatus.DRAFT || status == GrantStatus.SUBMITTED, "rule.grant.state", number, status);
        RuleBroken.unless(applicantId != null, "rule.grant.incomplete", Set.of(GrantPart.APPLICANT));
        this.eligibility = established;
    }

    void withdraw() {
        RuleBroken.unless(
                status == GrantStatus.DRAFT || status == GrantStatus.SUBMITTED, "rule.grant.state", number, status);
        this.status = GrantStatus.WITHDRAWN;
    }

    void approve(String by, Instant now) {
        decide(by, now);
        this.status = GrantStatus.APPROVED;
    }

    void refuse(String by, Instant now, String why) {
        decide(by, now);
        RuleBroken.unless(why != null && !why.isBlank(), "rule.reason.missing");
        this.status = GrantStatus.REFUSED;
        this.reason = why.strip();
    }

    /** The grantee gives an approved grant back, or the committee takes it back, before anything was paid. */
    void takeBack(String why) {
        mustBe(GrantStatus.APPROVED);
        RuleBroken.unless(why != null && !why.isBlank(), "rule.reason.missing");
        this.status = GrantStatus.WITHDRAWN;
        this.reason = why.strip();
    }

    void amend(Money amended, DateRange days, String text) {
        mustBe(GrantStatus.APPROVED);
        this.amount = amended;
        this.period = days;
        this.description = text;
    }

    boolean wouldChange(Change change) {
        return !(change.amount().equals(amount)
                && Objects.equals(change.period(), period)
                && Objects.equals(change.description(), description));
    }

    void close() {
        mustBe(GrantStatus.APPROVED);
        this.status = GrantStatus.CLOSED;
    }

    /** Does it wait, as an application to a call, for reviewers and voters? */
    public boolean isUnderReview() {
        return callId != null && status == GrantStatus.SUBMITTED;
    }

    /** @throws RuleBroken {@code rule.grant.noReview} unless it waits as an application to a call */
    public void mustBeUnderReview() {
        RuleBroken.unless(isUnderReview(), "rule.grant.noReview", number);
    }

    /** The people and organisations that it is about: who is too near to one of them does not decide. */
    public Set<Long> parties() {
        Set<Long> parties = new HashSet<>(coApplicants);
        Stream.of(applicantId, hostId).filter(Objects::nonNull).forEach(parties::add);
        return parties;
    }

    /** Is money reserved for it, or was it? */
    boolean isAwarded() {
        return status == GrantStatus.APPROVED || status == GrantStatus.CLOSED;
    }

    /** Refuses a payment unless the grant is approved and not closed. */
    public void mustBePayable() {
        mustBe(GrantStatus.APPROVED);
    }

    Set<GrantPart> missing() {
        Set<GrantPart> missing = EnumSet.noneOf(GrantPart.class);
        note(missing, GrantPart.PURPOSE, purpose != null);
        note(missing, GrantPart.APPLICANT, applicantId != null);
        note(missing, GrantPart.AMOUNT, amount != null);
        note(missing, GrantPart.PERIOD, period != null && period.first() != null && period.last() != null);
        note(missing, GrantPart.FUND, fundId != null);
        note(missing, GrantPart.DESCRIPTION, callId == null || description != null && !description.isBlank());
        return missing;
    }

    /** @param applicant who asks for it */
    Demand demand(PartyKind applicant) {
        return new Demand(purpose, amount, beneficiary, applicant == PartyKind.PERSON, eligibility != null);
    }

    GrantApproved approved() {
        return new GrantApproved(
                id(), number, purpose, title, applicantId, hostId, amount, period, fundId, beneficiary);
    }

    /**
     * What this user may do with it now.
     *
     * @param hasRole whether the user has this role
     */
    Set<GrantAction> next(String username, Predicate<String> hasRole) {
        Set<GrantAction> next = EnumSet.noneOf(GrantAction.class);
        boolean officer = hasRole.test(Roles.GRANTS_OFFICER);
        boolean treasurer = hasRole.test(Roles.TREASURER);
        boolean decider = officer || treasurer || hasRole.test(Roles.COMMITTEE_MEMBER);
        if (officer && status == GrantStatus.DRAFT) {
            next.addAll(EnumSet.of(GrantAction.CHANGE, GrantAction.SUBMIT));
        }
        if (officer && (status == GrantStatus.DRAFT || status == GrantStatus.SUBMITTED)) {
            next.addAll(EnumSet.of(GrantAction.WITHDRAW, GrantAction.ESTABLISH));
        }
        if (decider && status == GrantStatus.SUBMITTED && !isOwnOf(username)) {
            next.addAll(EnumSet.of(GrantAction.APPROVE, GrantAction.REFUSE));
        }
        if ((officer || treasurer) && status == GrantStatus.APPROVED) {
            next.add(GrantAction.REQUEST_PAYMENT);
        }
        if ((officer || treasurer) && (status == GrantStatus.APPROVED || status == GrantStatus.REFUSED)) {
            next.add(GrantAction.WRITE_LETTER);
        }
        if (officer && status == GrantStatus.APPROVED) {
            next.add(GrantAction.AMEND);
        }
        if (decider && status == GrantStatus.APPROVED) {
            next.addAll(EnumSet.of(GrantAction.CLOSE, GrantAction.TAKE_BACK));
        }
        return next;
    }

    GrantFile file(
            RecordLine call,
            PartyLine applicant,
            List<PartyLine> coApplicants,
            PartyLine host,
            RecordLine fund,
            Terms terms,
            RecordRef record,
            String recordNumber,
            GrantFigures figures,
            List<HeldParty> held,
            List<BallotLine> ballots,
            String reader,
            Predicate<String> hasRole) {
        Set<GrantAction> next = next(reader, hasRole);
        if (terms == null || terms.restriction() != Restriction.ZAKAT) {
            next.remove(GrantAction.ESTABLISH);
        }
        if (isUnderReview()) {
            awaitBallot(next, ballots, hasRole);
        }
        return new GrantFile(
                id(),
                version(),
                number,
                call,
                title.latin(),
                title.arabic(),
                purpose,
                applicant,
                coApplicants,
                host,
                amount,
                period == null ? null : period.first(),
                period == null ? null : period.last(),
                fund,
                terms,
                beneficiary,
                description,
                eligibility,
                status,
                createdBy,
                submittedBy,
                submittedAt,
                decidedBy,
                decidedAt,
                reason,
                record,
                recordNumber,
                figures,
                missing(),
                held,
                isOwnOf(reader),
                next);
    }

    /** An application to a call is approved only if a ballot adopted it, and refused only after one that decided. */
    private static void awaitBallot(Set<GrantAction> next, List<BallotLine> ballots, Predicate<String> hasRole) {
        Optional<BallotOutcome> decided = GrantVotes.decided(ballots);
        if (!decided.equals(Optional.of(BallotOutcome.ADOPTED))) {
            next.remove(GrantAction.APPROVE);
        }
        if (decided.isEmpty()) {
            next.remove(GrantAction.REFUSE);
        }
        boolean isOpen = ballots.stream().anyMatch(ballot -> ballot.outcome() == null);
        if (decided.isEmpty() && !isOpen && hasRole.test(Roles.GRANTS_OFFICER)) {
            next.add(GrantAction.CALL_BALLOT);
        }
    }

    /** What was established about one applicant is not true of another. */
    private void write(Application application) {
        if (!Objects.equals(applicantId, application.applicantId())) {
            this.eligibility = null;
        }
        if (callId == null) {
            this.purpose = application.purpose();
            this.fundId = application.fundId();
        }
        this.title = application.title();
        this.applicantId = application.applicantId();
        this.hostId = application.hostId();
        this.amount = application.amount();
        this.period = application.period();
        this.beneficiary = application.beneficiary();
        this.description = application.description();
    }

    private void decide(String by, Instant now) {
        mustBe(GrantStatus.SUBMITTED);
        RuleBroken.unless(!isOwnOf(by), "rule.grant.ownApproval", number);
        this.decidedBy = by;
        this.decidedAt = now;
    }

    private boolean isOwnOf(String username) {
        return username.equals(createdBy) || username.equals(submittedBy);
    }

    private void mustBe(GrantStatus expected) {
        RuleBroken.unless(status == expected, "rule.grant.state", number, status);
    }

    private static void note(Set<GrantPart> missing, GrantPart part, boolean isThere) {
        if (!isThere) {
            missing.add(part);
        }
    }

    public RecordLine line() {
        return new RecordLine(ref(), number, title.latin(), title.arabic());
    }

    public String number() {
        return number;
    }

    public Long callId() {
        return callId;
    }

    public BilingualName title() {
        return title;
    }

    public GrantPurpose purpose() {
        return purpose;
    }

    public DateRange period() {
        return period;
    }

    public String description() {
        return description;
    }

    public Money amount() {
        return amount;
    }

    public Long applicantId() {
        return applicantId;
    }

    public Long hostId() {
        return hostId;
    }

    RecordRef beneficiary() {
        return beneficiary;
    }

    public Long fundId() {
        return fundId;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }
}
