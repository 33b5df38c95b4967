package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.funding.FundingFixture.OFFICER;
import static org.imsa.hec.funding.FundingFixture.TODAY;
import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.fund.Terms;
import org.imsa.hec.funding.gift.GiftDesk;
import org.imsa.hec.funding.gift.GiftFile;
import org.imsa.hec.funding.ledger.Figures;
import org.imsa.hec.funding.ledger.LedgerCheck;
import org.imsa.hec.funding.ledger.LedgerFindings;
import org.imsa.hec.funding.payment.PaymentFile;
import org.imsa.hec.funding.rate.DatedRate;
import org.imsa.hec.funding.rate.RateDesk;
import org.imsa.hec.funding.rate.RateFile;
import org.imsa.hec.funding.rate.Rates;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

/** Each test converts on days of its own, so that no two need the same rate. */
class RatesIT extends ContainerTest {

    @Inject
    private FundingFixture fixture;

    @Inject
    private Months months;

    @EJB
    private RateDesk desk;

    @EJB
    private Rates rates;

    @EJB
    private GiftDesk gifts;

    @EJB
    private LedgerCheck check;

    @Resource(lookup = "jdbc/hec")
    private DataSource database;

    private LocalDate day;
    private long fund;
    private long donor;

    @Test
    void aGiftInAnotherCurrencyIsKeptAsGivenAndIsInTheFundByTheRateOfItsDay() throws Exception {
        given("USD");
        enter("EUR", "1.085");

        GiftFile gift = fixture.gift(fixture.gift(fund, donor, Money.of("500", "EUR"), day));

        assertThat(gift.given()).isEqualTo(Money.of("500", "EUR"));
        assertThat(gift.amount()).isEqualTo(Money.usd("542.50"));
        assertThat(gift.conversion().rate()).isEqualByComparingTo("1.085");
        assertThat(gift.conversion().day()).isEqualTo(day);
        assertThat(fixture.fund(fund).figures().received()).isEqualTo(Money.usd("542.50"));
        assertThat(entry("original_amount, original_currency, rate, rate_day, usd_amount"))
                .isEqualTo("500.0000 EUR 1.085000000000 " + day + " null");
        assertFineBooks();
    }

    @Test
    void withoutARateThatDayTheGiftIsRefusedWithCurrencyAndDay() throws Exception {
        given("USD");
        enter("EUR", "1.085");
        LocalDate next = day.plusDays(1);

        Refused.by("rule.rate.missing", () -> fixture.gift(fund, donor, Money.of("500", "EUR"), next))
                .containsExactly("EUR", next);
    }

    @Test
    void aFundInDinarsKeepsTheWorthOfItsMoneyInDollars() throws Exception {
        given("IQD");
        enter("IQD", "0.000763358779");

        fixture.gift(fund, donor, Money.of("1310000", "IQD"), day);

        assertThat(fixture.fund(fund).figures().received()).isEqualTo(Money.of("1310000", "IQD"));
        assertThat(entry("original_currency, usd_amount")).isEqualTo("null 1000.0000");
        assertFineBooks();
    }

    @Test
    void aPaymentAbroadTakesFromThePromiseWhatItIsInTheFundsCurrency() throws Exception {
        given("USD");
        fixture.gift(fund, donor, "1000", day);
        long grant = fixture.approved(fund, GrantPurpose.TRAINING, "400");
        enterUnlessThere("SEK", TODAY, "0.1");

        PaymentFile payment = fixture.payment(fixture.paid(grant, Money.of("1500", "SEK")));

        assertThat(payment.asked()).isEqualTo(Money.of("1500", "SEK"));
        assertThat(payment.amount()).isEqualTo(Money.usd("150"));
        assertThat(fixture.fund(fund).figures())
                .isEqualTo(new Figures(Money.usd("1000"), Money.usd("250"), Money.usd("150")));
        assertFineBooks();
    }

    @Test
    void aReversedGiftLeavesByTheRateByWhichItCame() throws Exception {
        given("IQD");
        enter("IQD", "0.0008");
        enter("EUR", "1.085");
        long gift = fixture.gift(fund, donor, Money.of("500", "EUR"), day);
        RateFile rate = TREASURER.call(() -> rates.file(idOf("EUR")));
        TREASURER.run(() -> desk.correct(rate.id(), rate.version(), new BigDecimal("1.2"), "A misprint"));

        TREASURER.run(() -> gifts.reverse(gift, fixture.gift(gift).version(), "Bounced"));

        assertThat(fixture.fund(fund).figures().received()).isEqualTo(Money.zero("IQD"));
        assertFineBooks();
    }

    @Test
    void aCurrencyHasOneRateADay() throws Exception {
        given("USD");
        enter("EUR", "1.085");

        Refused.by("rule.rate.exists", () -> enter("EUR", "1.1")).containsExactly("EUR", day);
    }

    @Test
    void aRateThatSomethingWasConvertedByIsNotTakenBack() throws Exception {
        given("USD");
        long used = enter("EUR", "1.085");
        long unused = enter("GBP", "1.27");
        fixture.gift(fund, donor, Money.of("500", "EUR"), day);

        Refused.by("rule.rate.used", () -> TREASURER.run(() -> desk.undo(used)));
        TREASURER.run(() -> desk.undo(unused));

        Refused.by("rule.record.gone", () -> TREASURER.call(() -> rates.file(unused)));
    }

    @Test
    void onlyTheTreasurerEntersRates() {
        assertThatThrownBy(() -> OFFICER.call(() -> desk.enter(UUID.randomUUID(), dated("EUR", TODAY, "1"))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theNightlyCheckSeesAnEntryThatIsNotWhatWasGivenTimesItsRate() throws Exception {
        given("USD");
        enter("EUR", "1.085");
        long gift = fixture.gift(fund, donor, Money.of("500", "EUR"), day);

        execute("UPDATE funding_gift SET rate = 1.2 WHERE id = " + gift);
        try {
            assertThat(check.run().giftsOffTheBooks()).isEqualTo(1);
        } finally {
            execute("UPDATE funding_gift SET rate = 1.085 WHERE id = " + gift);
        }
        assertFineBooks();
    }

    private void given(String currency) throws Exception {
        day = months.fresh().atDay(10);
        fund = fixture.fund("Fund " + PartyFixture.uniqueWord(), Terms.unrestricted(), currency);
        donor = fixture.person("Donor", PartyFixture.uniqueWord());
    }

    private long enter(String currency, String rate) throws Exception {
        return TREASURER.call(() -> desk.enter(UUID.randomUUID(), dated(currency, day, rate)));
    }

    private void enterUnlessThere(String currency, LocalDate on, String rate) throws Exception {
        UUID request = UUID.nameUUIDFromBytes((currency + on).getBytes());
        TREASURER.call(() -> desk.enter(request, dated(currency, on, rate)));
    }

    private static DatedRate dated(String currency, LocalDate on, String rate) {
        return new DatedRate(currency, on, new BigDecimal(rate), "Central Bank");
    }

    private long idOf(String currency) throws Exception {
        return Long.parseLong(
                read("SELECT id FROM funding_rate WHERE currency = '" + currency + "' AND rate_day = '" + day + "'"));
    }

    private String entry(String columns) throws Exception {
        return read("SELECT " + columns + " FROM funding_entry WHERE fund_id = " + fund);
    }

    private void assertFineBooks() {
        LedgerFindings found = check.run();
        assertThat(found.isBalanced()).as(found.toString()).isTrue();
    }

    private String read(String query) throws Exception {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            StringBuilder text = new StringBuilder();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                text.append(i == 1 ? "" : " ").append(row.getString(i));
            }
            return text.toString();
        }
    }

    private void execute(String statement) throws Exception {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
