package org.imsa.hec.funding.review;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.funding.call.Criterion;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * What one reviewer is asked about one application in one phase of its call. They fill the score sheet as often as they
 * like until they hand it in; from then on it stands. Who has a conflict of interest is recused and never fills it.
 */
@Entity
@Table(name = "funding_review")
public class Review extends Aggregate {
    public static final String KIND = "review";
    private static final int LONGEST_REMARK = 4000;

    @Column(name = "grant_id", nullable = false, updatable = false)
    private long grantId;

    @Column(nullable = false, updatable = false)
    private int phase;

    @Column(nullable = false, updatable = false)
    private String username;

    /** In the order of the criteria; 0 where none were given yet. */
    @NotAudited
    @Convert(converter = PointsConverter.class)
    @Column(nullable = false)
    private List<Integer> points = List.of();

    @NotAudited
    private String remark;

    /** Of 100, by the weights of the criteria. */
    @NotAudited
    private BigDecimal score;

    @NotAudited
    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @Enumerated(EnumType.STRING)
    private ConflictKind conflict;

    protected Review() {}

    Review(long grantId, int phase, String username) {
        this.grantId = grantId;
        this.phase = phase;
        this.username = username;
    }

    /** @throws RuleBroken {@code rule.review.state}, {@code .points}, {@code rule.text.tooLong} */
    void fill(List<Criterion> criteria, List<Integer> given, String words) {
        mustBeAsked();
        RuleBroken.unless(
                given.size() == criteria.size()
                        && given.stream().allMatch(one -> one >= 0 && one <= Criterion.MOST_POINTS),
                "rule.review.points",
                Criterion.MOST_POINTS);
        RuleBroken.unless(words == null || words.length() <= LONGEST_REMARK, "rule.text.tooLong", LONGEST_REMARK);
        this.points = List.copyOf(given);
        this.remark = words == null || words.isBlank() ? null : words.strip();
    }

    /** @throws RuleBroken {@code rule.review.incomplete} with the criteria that have no points yet */
    void handIn(List<Criterion> criteria, Instant now) {
        mustBeAsked();
        List<BilingualName> missing = IntStream.range(0, criteria.size())
                .filter(i -> pointsOf(i) == 0)
                .mapToObj(i -> criteria.get(i).name())
                .toList();
        RuleBroken.unless(missing.isEmpty(), "rule.review.incomplete", missing);
        this.score = weighed(criteria);
        this.handedInAt = now;
    }

    private BigDecimal weighed(List<Criterion> criteria) {
        int sum = IntStream.range(0, criteria.size())
                .map(i -> criteria.get(i).weight() * pointsOf(i))
                .sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(Criterion.MOST_POINTS), 2, RoundingMode.HALF_UP);
    }

    void recuse(ConflictKind because) {
        mustBeAsked();
        this.conflict = because;
    }

    /** Refuses what is possible only until it is handed in or its reviewer is recused. */
    void mustBeAsked() {
        RuleBroken.unless(state() == ReviewState.ASKED, "rule.review.state", state());
    }

    void mustBeOf(String reviewer) {
        RuleBroken.unless(username.equals(reviewer), "rule.record.gone");
    }

    int pointsOf(int criterion) {
        return criterion < points.size() ? points.get(criterion) : 0;
    }

    ReviewState state() {
        return state(handedInAt, conflict);
    }

    static ReviewState state(Instant handedInAt, ConflictKind conflict) {
        if (conflict != null) {
            return ReviewState.RECUSED;
        }
        return handedInAt == null ? ReviewState.ASKED : ReviewState.HANDED_IN;
    }

    long grantId() {
        return grantId;
    }

    int phase() {
        return phase;
    }

    String username() {
        return username;
    }

    String remark() {
        return remark;
    }

    BigDecimal score() {
        return score;
    }

    ConflictKind conflict() {
        return conflict;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }
}
