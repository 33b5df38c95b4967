package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imsa.hec.funding.FundingFixture.OFFICER;
import static org.imsa.hec.funding.FundingFixture.TODAY;
import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.fund.Terms;
import org.imsa.hec.funding.instalment.InstalmentDesk;
import org.imsa.hec.funding.instalment.Planned;
import org.imsa.hec.funding.rate.DatedRate;
import org.imsa.hec.funding.rate.RateDesk;
import org.imsa.hec.funding.report.CashForecast;
import org.imsa.hec.funding.report.ForecastRow;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

class CashForecastIT extends ContainerTest {
    private static final String CURRENCY = "NZD";

    @Inject
    private FundingFixture fixture;

    @EJB
    private InstalmentDesk desk;

    @EJB
    private CashForecast forecast;

    @EJB
    private RateDesk rates;

    @Test
    void whatIsPromisedIsDueWithItsInstalmentOrWhenItsGrantEnds() throws Exception {
        TREASURER.call(
                () -> rates.enter(UUID.randomUUID(), new DatedRate(CURRENCY, TODAY, new BigDecimal("0.6"), "RBNZ")));
        long fund = fixture.fund("Wellington " + PartyFixture.uniqueWord(), Terms.unrestricted(), CURRENCY);
        fixture.gift(fund, fixture.person("Donor", PartyFixture.uniqueWord()), money("1000"), TODAY);
        long planned = approved(fund, "600");
        approved(fund, "300");
        Planned instalment = new Planned(planned, money("400"), TODAY.plusDays(5), null);
        OFFICER.call(() -> desk.plan(UUID.randomUUID(), instalment));

        assertThat(rowOf(YearMonth.from(TODAY.plusDays(5))).instalments()).isEqualTo(money("400"));
        assertThat(rowOf(YearMonth.from(TODAY.plusDays(120))).others()).isEqualTo(money("500"));
        assertThat(rowOf(YearMonth.from(TODAY.plusDays(120))).soFar()).isEqualTo(money("900"));
    }

    private long approved(long fund, String amount) throws Exception {
        long applicant = fixture.person("Zaynab", PartyFixture.uniqueWord());
        long grant = fixture.submitted(FundingFixture.application(
                "Grant " + applicant, GrantPurpose.TRAINING, applicant, money(amount), fund));
        fixture.approve(grant);
        return grant;
    }

    private ForecastRow rowOf(YearMonth month) throws Exception {
        return OFFICER.call(() -> forecast.rows()).stream()
                .filter(row -> row.currency().equals(CURRENCY) && row.month().equals(month))
                .findAny()
                .orElseThrow();
    }

    private static Money money(String amount) {
        return Money.of(amount, CURRENCY);
    }
}
