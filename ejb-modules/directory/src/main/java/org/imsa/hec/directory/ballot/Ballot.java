package org.imsa.hec.directory.ballot;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.imsa.hec.directory.api.BallotOption;
import org.imsa.hec.directory.api.BallotPaper;
import org.imsa.hec.directory.api.BallotResult;
import org.imsa.hec.directory.api.Majority;
import org.imsa.hec.directory.api.Quorum;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * A question that several people decide. It is drafted with its text, its rules and its voters; opening it freezes all of
 * these. Then each voter declares their interests, sees the text, and votes or is recused. It closes by itself at its
 * deadline, or as soon as nobody is silent, and its result is counted once; until then it may be withdrawn with a reason.
 * If it comes out later that somebody who voted had a conflict of interest, the result is upheld or declared void.
 */
@Entity
@Table(name = "directory_ballot")
public class Ballot extends Aggregate {
    public static final String KIND = "ballot";
    static final int LONGEST_TEXT = 20_000;
    static final int MOST_CHOICES = 12;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @NotAudited
    @Column(name = "subject")
    private RecordRef subject;

    @Embedded
    private BilingualName question;

    @Column(name = "text_english")
    private String textEnglish;

    @Column(name = "text_arabic")
    private String textArabic;

    @NotAudited
    @Convert(converter = OptionsConverter.class)
    @Column(name = "options", nullable = false)
    private List<BallotOption> options;

    @Column(name = "secret", nullable = false)
    private boolean secret;

    @NotAudited
    @Column(name = "quorum_share", nullable = false)
    private boolean quorumShare;

    @Column(name = "quorum_value", nullable = false)
    private int quorumValue;

    @Enumerated(EnumType.STRING)
    @Column(name = "majority", nullable = false)
    private Majority majority;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private BallotStatus status;

    @NotAudited
    @Column(name = "created_by", nullable = false, updatable = false)
    private String createdBy;

    @NotAudited
    @Column(name = "opened_at")
    private Instant openedAt;

    @NotAudited
    @Convert(converter = FrozenFilesConverter.class)
    @Column(name = "attachments", nullable = false)
    private List<FrozenFile> attachments = List.of();

    @Column(name = "sha256")
    private String sha256;

    @NotAudited
    @Column(name = "reminded_at")
    private Instant remindedAt;

    @NotAudited
    @Column(name = "closed_at")
    private Instant closedAt;

    @Embedded
    private Ending ending;

    @NotAudited
    @Embedded
    private Counts counts = Counts.nobodyYet(0);

    @Embedded
    private StoredResult result;

    @NotAudited
    @ElementCollection
    @CollectionTable(name = "directory_ballot_party", joinColumns = @JoinColumn(name = "ballot_id"))
    @Column(name = "party_id")
    private Set<Long> parties = new HashSet<>();

    protected Ballot() {}

    Ballot(String number, UUID requestId, BallotPaper paper, String by) {
        this.number = number;
        this.requestId = requestId.toString();
        this.createdBy = by;
        this.status = BallotStatus.DRAFT;
        write(paper);
    }

    /** @throws RuleBroken {@code rule.ballot.notDraft}, {@code .choices}, {@code rule.text.tooLong} */
    void change(BallotPaper paper) {
        mustBe(BallotStatus.DRAFT, "rule.ballot.notDraft");
        write(paper);
    }

    private void write(BallotPaper paper) {
        int choices = paper.choices().size();
        RuleBroken.unless(choices != 1 && choices <= MOST_CHOICES, "rule.ballot.choices", MOST_CHOICES);
        subject = paper.subject();
        question = paper.question();
        textEnglish = clean(paper.english());
        textArabic = clean(paper.arabic());
        options = choices == 0 ? BallotOption.yesOrNo() : BallotOption.choices(paper.choices());
        secret = paper.secret();
        quorumShare = paper.quorum().share();
        quorumValue = paper.quorum().value();
        majority = paper.majority();
        closesAt = paper.closesAt();
        parties.retainAll(paper.parties());
        parties.addAll(paper.parties());
    }

    /** The people and organisations that it is about. */
    void isAbout(long party) {
        mustBe(BallotStatus.DRAFT, "rule.ballot.notDraft");
        parties.add(party);
    }

    void isNotAbout(long party) {
        mustBe(BallotStatus.DRAFT, "rule.ballot.notDraft");
        parties.remove(party);
    }

    void mustBeDraft() {
        mustBe(BallotStatus.DRAFT, "rule.ballot.notDraft");
    }

    /**
     * Freezes text, rules and voters.
     *
     * @throws RuleBroken {@code rule.ballot.textMissing}, {@code .votersMissing}, {@code .deadline}, {@code
     *     .quorumTooLarge}
     */
    void open(int voters, List<FrozenFile> files, Instant now) {
        mustBeDraft();
        RuleBroken.unless(textEnglish != null || textArabic != null, "rule.ballot.textMissing");
        RuleBroken.unless(voters > 0, "rule.ballot.votersMissing");
        RuleBroken.unless(closesAt != null && closesAt.isAfter(now), "rule.ballot.deadline");
        RuleBroken.unless(quorumShare || quorumValue <= voters, "rule.ballot.quorumTooLarge", quorumValue, voters);
        status = BallotStatus.OPEN;
        openedAt = now;
        attachments = List.copyOf(files);
        sha256 = FrozenText.sha256(number, paper(), options, attachments);
        counts = Counts.nobodyYet(voters);
    }

    /** @throws RuleBroken {@code rule.ballot.notOpen} with its state, {@code rule.ballot.tooLate} with the deadline */
    void mustTakeVotes(Instant now) {
        mustBe(BallotStatus.OPEN, "rule.ballot.notOpen");
        RuleBroken.unless(now.isBefore(closesAt), "rule.ballot.tooLate", closesAt);
    }

    /** @throws RuleBroken {@code rule.ballot.option} */
    void mustHave(int option) {
        RuleBroken.unless(options.stream().anyMatch(one -> one.number() == option), "rule.ballot.option");
    }

    void oneVoted() {
        counts = counts.oneVoted();
    }

    void oneRecused(boolean hadVoted) {
        counts = hadVoted ? counts.oneVoterRecused() : counts.oneRecused();
    }

    boolean isComplete() {
        return status == BallotStatus.OPEN && counts.silent() == 0;
    }

    boolean isDue(Instant now) {
        return status == BallotStatus.OPEN && !now.isBefore(closesAt);
    }

    /** @throws RuleBroken {@code rule.ballot.doesNotAddUp} if other people were counted than have voted */
    void close(BallotResult counted, Instant now) {
        mustBe(BallotStatus.OPEN, "rule.ballot.notOpen");
        RuleBroken.unless(
                counted.voted() == counts.voted() && counted.silent() == counts.silent(), "rule.ballot.doesNotAddUp");
        status = BallotStatus.CLOSED;
        closedAt = now;
        result = StoredResult.of(counted);
    }

    /** @throws RuleBroken {@code rule.ballot.over}, and what {@link Ending} asks */
    void withdraw(String reason) {
        RuleBroken.unless(status == BallotStatus.DRAFT || status == BallotStatus.OPEN, "rule.ballot.over", status);
        ending = Ending.withdrawn(reason);
        status = BallotStatus.WITHDRAWN;
    }

    /** A conflict of interest was found after the vote: what was said before about the result does not count any more. */
    void isDoubted() {
        ending = status == BallotStatus.CLOSED ? null : ending;
    }

    /** The result stands. @throws RuleBroken {@code rule.ballot.notClosed}, and what {@link Ending} asks */
    void uphold(String reason) {
        mustBe(BallotStatus.CLOSED, "rule.ballot.notClosed");
        ending = Ending.upheld(reason);
    }

    /** The result does not count. @throws RuleBroken {@code rule.ballot.notClosed}, and what {@link Ending} asks */
    void declareVoid(String reason) {
        mustBe(BallotStatus.CLOSED, "rule.ballot.notClosed");
        ending = ending().declaredVoid(reason);
        status = BallotStatus.VOID;
    }

    private void mustBe(BallotStatus wanted, String rule) {
        RuleBroken.unless(status == wanted, rule, status);
    }

    private static String clean(String text) {
        RuleBroken.unless(text == null || text.length() <= LONGEST_TEXT, "rule.text.tooLong", LONGEST_TEXT);
        return text == null || text.isBlank() ? null : text.strip();
    }

    BallotPaper paper() {
        return new BallotPaper(
                subject,
                List.copyOf(parties),
                question,
                textEnglish,
                textArabic,
                BallotOption.names(options),
                secret,
                new Quorum(quorumShare, quorumValue),
                majority,
                closesAt);
    }

    /** Null until it is closed. */
    BallotResult result() {
        return result == null ? null : result.with(counts);
    }

    /** The record whose conflicts of interest count: the one that is decided about, or the ballot itself. */
    RecordRef conflictRecord() {
        return subject == null ? ref() : subject;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }

    public String number() {
        return number;
    }

    BallotStatus status() {
        return status;
    }

    RecordRef subject() {
        return subject;
    }

    BilingualName question() {
        return question;
    }

    List<BallotOption> options() {
        return options;
    }

    boolean isSecret() {
        return secret;
    }

    Instant closesAt() {
        return closesAt;
    }

    String createdBy() {
        return createdBy;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    List<FrozenFile> attachments() {
        return attachments;
    }

    String sha256() {
        return sha256;
    }

    Ending ending() {
        return ending == null ? Ending.AS_COUNTED : ending;
    }

    Counts counts() {
        return counts;
    }

    Set<Long> parties() {
        return parties;
    }
}
