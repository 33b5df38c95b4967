package org.imsa.hec.kernel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.record.RecordRef;
import org.junit.jupiter.api.Test;

class IntakeTest {
    private static final List<IntakeColumn> COLUMNS =
            List.of(IntakeColumn.required("donor"), IntakeColumn.optional("note"));

    private final Intake intake = new Intake("IM-2026-0001", "gift", "r", "gifts.csv", "sara", Instant.EPOCH);

    @Test
    void nothingIsAppliedBeforeThePreview() {
        assertThatThrownBy(() -> intake.apply(true))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("rule.intake.state")
                .hasMessageContaining("UPLOADED");
    }

    @Test
    void theCheckNeedsEveryRequiredColumn() {
        assertThatThrownBy(() -> intake.check(Map.of("note", 0), DayOrder.DAY_FIRST, COLUMNS, true))
                .hasMessageContaining("rule.intake.columnMissing");
    }

    @Test
    void noStepBeginsWhileTheLastOneRuns() {
        assertThatThrownBy(() -> intake.check(Map.of("donor", 0), DayOrder.DAY_FIRST, COLUMNS, false))
                .hasMessageContaining("rule.intake.busy");
    }

    @Test
    void anUndoneImportIsNotAppliedAgain() {
        intake.check(Map.of("donor", 0), DayOrder.DAY_FIRST, COLUMNS, true);
        intake.checked();
        intake.apply(true);
        intake.applied();
        intake.undo(true);
        intake.undone(true);

        assertThatThrownBy(() -> intake.apply(true)).hasMessageContaining("UNDONE");
    }

    @Test
    void theWorstThatWasSaidIsTheVerdictAndAlone() {
        IntakeRow row = IntakeRow.of(2, Map.of("amount", "x", "day", "2026-02-30"));
        row.warning("rule.test.look");
        row.duplicate(new RecordRef("gift", 7), "rule.test.known");
        assertThat(row.verdict()).isEqualTo(Verdict.DUPLICATE);

        assertThat(row.amount("amount")).isEmpty();
        assertThat(row.day("day")).isEmpty();
        row.warning("rule.test.look");

        assertThat(row.verdict()).isEqualTo(Verdict.ERROR);
        assertThat(row.reasons())
                .extracting(Message::key)
                .containsExactly("rule.intake.notAnAmount", "rule.intake.notADay");
    }
}
