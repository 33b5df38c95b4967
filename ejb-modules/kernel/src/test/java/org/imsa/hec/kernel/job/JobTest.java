package org.imsa.hec.kernel.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.time.Instant;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class JobTest {

    @Test
    void aDeadlockIsWorthAnotherTryAndABrokenRuleIsNot() {
        SQLException deadlock = new SQLException("Deadlock found", "40001", 1213);
        SQLException duplicate = new SQLException("Duplicate entry", "23000", 1062);

        assertThat(JobTransactions.isWorthRetrying(new EJBException(new RuntimeException(deadlock))))
                .isTrue();
        assertThat(JobTransactions.isWorthRetrying(new RuntimeException(duplicate)))
                .isFalse();
        assertThat(JobTransactions.isWorthRetrying(new RuleBroken("rule.x"))).isFalse();
    }

    @Test
    void aJobThatIsDoneIsAtAHundredPerCent() {
        assertThat(row(JobState.RUNNING, 50, 200).percent()).isEqualTo(25);
        assertThat(row(JobState.RUNNING, 0, 0).percent()).isZero();
        assertThat(row(JobState.DONE, 0, 0).percent()).isEqualTo(100);
    }

    private static JobRow row(JobState state, long done, long total) {
        Message title = Message.of("kernel.job.title");
        return new JobRow(
                1,
                "JB-2026-0001",
                "k",
                title,
                null,
                state,
                done,
                total,
                null,
                false,
                "sara",
                Instant.EPOCH,
                null,
                null);
    }
}
