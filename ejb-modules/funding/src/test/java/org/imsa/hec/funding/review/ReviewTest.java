package org.imsa.hec.funding.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.funding.call.Criterion;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");
    private static final List<Criterion> CRITERIA = Criterion.list("60 | Need | الحاجة\n40 | | الخطة");

    private final Review review = new Review(7, 1, "yusuf");

    @Test
    void theScoreIsWeighedAndOfAHundred() {
        review.fill(CRITERIA, List.of(5, 2), "Well founded.");

        review.handIn(CRITERIA, NOW);

        assertThat(review.score()).isEqualByComparingTo(new BigDecimal("76"));
    }

    @Test
    void aSheetIsKeptUnfinishedButHandedInWhole() {
        review.fill(CRITERIA, List.of(4, 0), null);

        refused("rule.review.incomplete", () -> review.handIn(CRITERIA, NOW))
                .containsExactly(List.of(BilingualName.of(null, "الخطة")));
    }

    @Test
    void pointsAreOfTheScale() {
        refused("rule.review.points", () -> review.fill(CRITERIA, List.of(6, 1), null));
        refused("rule.review.points", () -> review.fill(CRITERIA, List.of(1), null));
    }

    @Test
    void aSheetThatIsHandedInStands() {
        review.fill(CRITERIA, List.of(5, 2), null);
        review.handIn(CRITERIA, NOW);

        refused("rule.review.state", () -> review.fill(CRITERIA, List.of(1, 1), null))
                .containsExactly(ReviewState.HANDED_IN);
        refused("rule.review.state", () -> review.recuse(ConflictKind.RELATIVE));
    }

    @Test
    void whoIsRecusedHandsInNothing() {
        review.recuse(ConflictKind.RELATIVE);

        refused("rule.review.state", () -> review.handIn(CRITERIA, NOW)).containsExactly(ReviewState.RECUSED);
    }

    @Test
    void weightsMakeAHundred() {
        refused("rule.call.weights", () -> Criterion.list("60 | Need\n41 | Plan"))
                .containsExactly(101);
    }

    @Test
    void aLineThatCannotBeReadIsTold() {
        refused("rule.call.criterion", () -> Criterion.list("Need")).containsExactly("Need");
    }

    @Test
    void criteriaAreReadAsTheyWereWritten() {
        assertThat(Criterion.list(Criterion.text(CRITERIA))).isEqualTo(CRITERIA);
    }

    private static ListAssert<Object> refused(String key, ThrowingCallable attempt) {
        RuleBroken broken = catchThrowableOfType(RuleBroken.class, attempt);
        assertThat(broken).as("refused by " + key).isNotNull();
        assertThat(broken.key()).isEqualTo(key);
        return assertThat(List.copyOf(broken.values()));
    }
}
