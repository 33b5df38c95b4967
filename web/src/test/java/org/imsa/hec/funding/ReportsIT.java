package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.funding.FundingFixture.OFFICER;
import static org.imsa.hec.funding.FundingFixture.TODAY;
import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.chart.AccountRow;
import org.imsa.hec.funding.chart.AccountType;
import org.imsa.hec.funding.chart.Chart;
import org.imsa.hec.funding.chart.ChartDesk;
import org.imsa.hec.funding.ledger.TrialBalance;
import org.imsa.hec.funding.ledger.TrialBalanceTotal;
import org.imsa.hec.funding.report.Activities;
import org.imsa.hec.funding.report.ActivityRow;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

class ReportsIT extends ContainerTest {

    @Inject
    private FundingFixture fixture;

    @Inject
    private Months months;

    @EJB
    private Activities activities;

    @EJB
    private TrialBalance trialBalance;

    @EJB
    private Chart chart;

    @EJB
    private ChartDesk desk;

    private long fund;
    private long donor;

    @Test
    void theStatementOfAMonthTellsWhatHappenedInItAlone() throws Exception {
        given();
        YearMonth month = months.fresh();
        fixture.gift(fund, donor, "100", month.atDay(1));
        fixture.gift(fund, donor, "30", month.atEndOfMonth());
        fixture.gift(fund, donor, "7", month.atEndOfMonth().plusDays(1));

        assertThat(row(month.atDay(1), month.atEndOfMonth()).received()).isEqualTo(Money.usd("130"));
        assertThat(row(null, month.atEndOfMonth().plusDays(1)).received()).isEqualTo(Money.usd("137"));
        assertThat(row(null, month.atDay(1)).balance()).isEqualTo(Money.usd("100"));
    }

    @Test
    void theBalanceOfAFundIsReceivedLessCommittedLessPaid() throws Exception {
        given();
        fixture.gift(fund, donor, "1000", TODAY);
        fixture.paid(fixture.approved(fund, GrantPurpose.TRAINING, "400"), "150");

        ActivityRow row = row(null, TODAY);

        assertThat(row.committed()).isEqualTo(Money.usd("250"));
        assertThat(row.paid()).isEqualTo(Money.usd("150"));
        assertThat(row.balance()).isEqualTo(Money.usd("600"));
        assertThat(row.balance()).isEqualTo(fixture.fund(fund).figures().available());
    }

    @Test
    void theTrialBalanceOfAnyDayBalances() throws Exception {
        given();
        YearMonth month = months.fresh();
        fixture.gift(fund, donor, "100", month.atDay(1));

        assertThat(totals(month.atDay(1))).isNotEmpty().allSatisfy(total -> assertThat(total.debits())
                .isEqualTo(total.credits()));
        assertThat(totals(LocalDate.of(1999, 12, 31))).isEmpty();
    }

    @Test
    void aHeadingSumsTheAccountsThatStandUnderIt() throws Exception {
        given();
        fixture.gift(fund, donor, "1000", TODAY);
        String code = freeCode();
        long heading = TREASURER.call(
                () -> desk.add(UUID.randomUUID(), code, BilingualName.of("Support", "الدعم"), AccountType.REVENUE));
        AccountRow contributions = account("4000");

        TREASURER.run(() ->
                desk.putUnder(contributions.id(), chart.file(contributions.id()).version(), heading));

        assertThat(account("4000").headingCode()).isEqualTo(code);
        assertThat(account(code).balances())
                .isEqualTo(account("4000").balances())
                .isNotEmpty();
        assertThat(TREASURER.call(() -> trialBalance.rows(TODAY)))
                .filteredOn(row -> row.code().equals("4000"))
                .allMatch(row -> row.headingCode().equals(code));
        TREASURER.run(() ->
                desk.putUnder(contributions.id(), chart.file(contributions.id()).version(), null));
        assertThat(account(code).balances()).isEmpty();
    }

    @Test
    void aCodeIsTakenOnceAndAnAccountStandsUnderAHeadingOfItsType() throws Exception {
        String code = freeCode();
        BilingualName name = BilingualName.of("Support", "الدعم");
        long heading = TREASURER.call(() -> desk.add(UUID.randomUUID(), code, name, AccountType.REVENUE));
        AccountRow bank = account("1000");

        Refused.by(
                "rule.account.codeTaken",
                () -> TREASURER.call(() -> desk.add(UUID.randomUUID(), code, name, AccountType.REVENUE)));
        Refused.by(
                "rule.account.otherType",
                () -> TREASURER.run(
                        () -> desk.putUnder(bank.id(), chart.file(bank.id()).version(), heading)));
        assertThatThrownBy(() -> OFFICER.run(() -> desk.add(UUID.randomUUID(), "4999", name, AccountType.REVENUE)))
                .isInstanceOf(EJBAccessException.class);
    }

    private void given() throws Exception {
        fund = fixture.fund("Fund " + PartyFixture.uniqueWord());
        donor = fixture.person("Donor", PartyFixture.uniqueWord());
    }

    private ActivityRow row(LocalDate first, LocalDate last) throws Exception {
        return TREASURER.call(() -> activities.of(first, last)).stream()
                .filter(row -> row.id() == fund)
                .findFirst()
                .orElseThrow();
    }

    private List<TrialBalanceTotal> totals(LocalDate asOf) throws Exception {
        return TrialBalanceTotal.of(TREASURER.call(() -> trialBalance.rows(asOf)));
    }

    private AccountRow account(String code) throws Exception {
        return TREASURER
                .call(() -> chart.list(null, code, PageRequest.firstPage(1)))
                .rows()
                .get(0);
    }

    private static String freeCode() {
        return "4" + ThreadLocalRandom.current().nextInt(100, 800);
    }
}
