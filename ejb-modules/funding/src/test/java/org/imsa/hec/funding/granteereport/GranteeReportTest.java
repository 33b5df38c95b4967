package org.imsa.hec.funding.granteereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.imsa.hec.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class GranteeReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T09:00:00Z"), ZoneOffset.UTC);

    @Test
    void aReportIsReceivedBeforeItIsAcceptedAndAcceptedOnce() {
        GranteeReport report = owed();
        refused("rule.granteeReport.state", () -> report.accept("omar"));
        refused("rule.granteeReport.future", () -> report.receive(DAY.plusDays(2), 7, CLOCK));

        report.receive(DAY, 7, CLOCK);
        report.accept("omar");

        refused("rule.granteeReport.state", () -> report.receive(DAY, 7, CLOCK));
        refused("rule.granteeReport.state", () -> report.accept("omar"));
    }

    @Test
    void aReturnedReportHasAReasonAndIsReceivedAgain() {
        GranteeReport report = owed();
        report.receive(DAY, 7, CLOCK);
        refused("rule.reason.missing", () -> report.giveBack("omar", " "));

        report.giveBack("omar", "No figures");
        report.receive(DAY, 8, CLOCK);

        report.accept("omar");
    }

    @Test
    void aReportIsAboutSomething() {
        refused("rule.granteeReport.about", () -> new OwedReport(1, " ", DAY));
    }

    private static GranteeReport owed() {
        return new GranteeReport(UUID.randomUUID(), new OwedReport(1, "First term", DAY));
    }

    private static void refused(String rule, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                .isEqualTo(rule));
    }
}
