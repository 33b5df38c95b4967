package org.imsa.hec.funding.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.imsa.hec.funding.fund.Restriction;
import org.imsa.hec.funding.report.ActivityTotal.Line;
import org.imsa.hec.kernel.money.Money;
import org.junit.jupiter.api.Test;

class ActivityTotalTest {
    private final List<ActivityRow> rows = List.of(
            row(Restriction.UNRESTRICTED, "USD", "1000", "-300", "50", "200"),
            row(Restriction.PURPOSE, "USD", "400", "300", "100", "250"),
            row(Restriction.ZAKAT, "USD", "60", "0", "0", "0"),
            row(Restriction.UNRESTRICTED, "IQD", "9000", "0", "0", "0"));

    @Test
    void theBalanceOfAFundIsWhatCameInLessWhatIsCommittedAndPaid() {
        assertThat(rows.get(0).net()).isEqualTo(Money.usd("500"));
        assertThat(rows.get(0).balance()).isEqualTo(Money.usd("450"));
    }

    @Test
    void moneyWithAndWithoutRestrictionsStandsInColumnsOfItsOwn() {
        ActivityTotal received = line(Line.RECEIVED, "USD");

        assertThat(received.unrestricted()).isEqualTo(Money.usd("1000"));
        assertThat(received.restricted()).isEqualTo(Money.usd("460"));
        assertThat(received.total()).isEqualTo(Money.usd("1460"));
    }

    @Test
    void transfersBetweenFundsAddUpToNothing() {
        assertThat(line(Line.TRANSFERRED, "USD").total()).isEqualTo(Money.usd("0"));
    }

    @Test
    void currenciesAreNotAddedTogether() {
        assertThat(ActivityTotal.of(rows)).hasSize(2 * Line.values().length);
        assertThat(line(Line.NET, "IQD").total()).isEqualTo(Money.of("9000", "IQD"));
    }

    private ActivityTotal line(Line line, String currency) {
        return ActivityTotal.of(rows).stream()
                .filter(total -> total.line() == line && total.currency().equals(currency))
                .findFirst()
                .orElseThrow();
    }

    private static ActivityRow row(
            Restriction restriction, String currency, String received, String moved, String committed, String paid) {
        return new ActivityRow(
                1,
                "FU-2026-0001",
                "Fund",
                null,
                restriction,
                Money.of(received, currency),
                Money.of(moved, currency),
                Money.of(committed, currency),
                Money.of(paid, currency));
    }
}
