package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.funding.FundingFixture.TODAY;
import static org.imsa.hec.funding.FundingFixture.TREASURER;
import static org.imsa.hec.funding.Months.COORDINATOR;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.gift.GiftDesk;
import org.imsa.hec.funding.gift.GiftStatus;
import org.imsa.hec.funding.ledger.LedgerCheck;
import org.imsa.hec.funding.period.Matter;
import org.imsa.hec.funding.period.OpenMatter;
import org.imsa.hec.funding.period.PeriodCounts;
import org.imsa.hec.funding.period.PeriodDesk;
import org.imsa.hec.funding.period.PeriodFile;
import org.imsa.hec.funding.period.PeriodState;
import org.imsa.hec.kernel.audit.AuditTrail;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.test.ContainerTest;
import org.imsa.hec.test.Threads;
import org.junit.jupiter.api.Test;

class PeriodDeskIT extends ContainerTest {

    @Inject
    private FundingFixture fixture;

    @Inject
    private Months months;

    @EJB
    private PeriodDesk desk;

    @EJB
    private GiftDesk gifts;

    @EJB
    private LedgerCheck check;

    @EJB
    private AuditTrail trail;

    @Resource(lookup = "jdbc/hec")
    private DataSource database;

    @Resource
    private UserTransaction transaction;

    private long fund;
    private long donor;

    @Test
    void nothingIsEnteredIntoAClosedMonth() throws Exception {
        YearMonth month = given("250");
        long grant = fixture.approved(fund, GrantPurpose.TRAINING, "100");
        months.close(month);

        Refused.by("rule.period.closed", () -> gift(month.atDay(3))).containsExactly(month);
        Refused.by("rule.period.closed", () -> fixture.paid(grant, Money.usd("10"), month.atEndOfMonth()));
        assertThat(fixture.fund(fund).figures().received()).isEqualTo(Money.usd("250"));
    }

    @Test
    void whatIsWrongInAClosedMonthIsReversedToday() throws Exception {
        YearMonth month = freshMonth();
        long gift = gift(month.atDay(3));
        months.close(month);

        TREASURER.run(() -> gifts.reverse(gift, fixture.gift(gift).version(), "Bounced"));

        assertThat(fixture.gift(gift).status()).isEqualTo(GiftStatus.REVERSED);
        assertThat(months.file(month).counts()).isEqualTo(new PeriodCounts(1, 1, 0, 0, 0));
    }

    @Test
    void theDatabaseItselfLetsNothingIntoAClosedMonth() throws Exception {
        YearMonth month = given("250");
        months.close(month);

        assertThatThrownBy(() -> execute("INSERT INTO funding_entry (id, event_id, entry_day, recorded_at, recorded_by,"
                        + " reason, debit, credit, amount, currency, fund_id, source_kind, source_id, idempotency_key)"
                        + " SELECT id + 1000000000, event_id, entry_day, recorded_at, recorded_by, reason, debit, credit,"
                        + " amount, currency, fund_id, source_kind, source_id, CONCAT('x', idempotency_key)"
                        + " FROM funding_entry WHERE fund_id = " + fund))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("post it in an open month");
    }

    @Test
    void onlyTheTreasurerClosesAndOnlyTheCoordinatorOpensAgain() throws Exception {
        YearMonth month = given("250");
        PeriodFile open = months.file(month);

        assertThatThrownBy(() -> COORDINATOR.run(() -> desk.close(open.id(), open.version())))
                .isInstanceOf(EJBAccessException.class);
        months.close(month);
        PeriodFile closed = months.file(month);
        assertThatThrownBy(() -> TREASURER.run(() -> desk.reopen(closed.id(), closed.version(), "Mine")))
                .isInstanceOf(EJBAccessException.class);
        COORDINATOR.run(() -> desk.reopen(closed.id(), closed.version(), "A bank file came late"));

        assertThat(months.file(month).state()).isEqualTo(PeriodState.OPEN);
        assertThat(months.file(month).reopenReason()).isEqualTo("A bank file came late");
        assertThat(trail.of(closed.ref(), 5)).first().satisfies(row -> {
            assertThat(row.username()).isEqualTo("zaid");
            assertThat(row.activity()).isEqualTo("PeriodDesk.reopen");
        });
        gift(month.atDay(3));
    }

    @Test
    void thePresentMonthIsNotClosed() throws Exception {
        given("250");
        PeriodFile present = months.file(YearMonth.from(TODAY));

        Refused.by("rule.period.notOver", () -> TREASURER.run(() -> desk.close(present.id(), present.version())));
    }

    @Test
    void aYearOutsideTheBooksIsToldSo() throws Exception {
        given("250");

        Refused.by("rule.period.unknown", () -> gift(LocalDate.of(1999, 12, 31)));
    }

    @Test
    void whatIsStillOpenIsCountedBeforeAMonthIsClosed() throws Exception {
        YearMonth month = given("250");

        assertThat(months.file(month).matters())
                .filteredOn(item -> item.matter() == Matter.GIFTS_WITHOUT_REFERENCE)
                .extracting(OpenMatter::count)
                .containsExactly(1L);
    }

    @Test
    void whoClosesWaitsForAGiftThatIsBeingRecorded() throws Exception {
        YearMonth month = given("250");
        transaction.begin();
        long gift = gift(month.atDay(9));

        FutureTask<Object> closing = onAThread(() -> {
            months.close(month);
            return null;
        });
        assertThatThrownBy(() -> closing.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        transaction.commit();
        closing.get(10, TimeUnit.SECONDS);

        assertThat(months.file(month).state()).isEqualTo(PeriodState.CLOSED);
        assertThat(fixture.gift(gift).receivedOn()).isEqualTo(month.atDay(9));
    }

    @Test
    void sixteenAtOnceEnterGiftsIntoAMonthThatOneOfThemCloses() throws Exception {
        YearMonth month = given("1");
        List<Callable<Long>> works = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            works.add(() -> gift(month.atDay(5)));
        }
        works.add(7, () -> {
            months.close(month);
            return 0L;
        });

        List<FutureTask<Long>> done = Threads.together(works);

        assertThat(done.get(7).get()).isZero();
        long recorded = done.stream().filter(PeriodDeskIT::succeeded).count() - 1;
        assertThat(months.file(month).counts().gifts()).isEqualTo(recorded + 1);
        assertThat(check.run().entriesInClosedMonths()).isZero();
        Refused.by("rule.period.closed", () -> gift(month.atDay(5)));
    }

    @Test
    void theNightlyCheckSeesAnEntryThatIsYoungerThanTheClosing() throws Exception {
        YearMonth month = given("250");
        months.close(month);
        String ofMonth = " WHERE last_day = '" + month.atEndOfMonth() + "'";

        execute("UPDATE funding_period SET closed_at = closed_at - INTERVAL 1 DAY" + ofMonth);
        try {
            assertThat(check.run().entriesInClosedMonths()).isEqualTo(1);
        } finally {
            execute("UPDATE funding_period SET closed_at = closed_at + INTERVAL 1 DAY" + ofMonth);
        }
        assertThat(check.run().entriesInClosedMonths()).isZero();
    }

    private YearMonth given(String amount) throws Exception {
        YearMonth month = freshMonth();
        fixture.gift(fund, donor, amount, month.atDay(3));
        return month;
    }

    private YearMonth freshMonth() throws Exception {
        fund = fixture.fund("Fund " + PartyFixture.uniqueWord());
        donor = fixture.person("Donor", PartyFixture.uniqueWord());
        return months.fresh();
    }

    private long gift(LocalDate day) throws Exception {
        return fixture.gift(fund, donor, "25", day);
    }

    private static <T> FutureTask<T> onAThread(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        InitialContext.<jakarta.enterprise.concurrent.ManagedThreadFactory>doLookup(
                        "java:comp/DefaultManagedThreadFactory")
                .newThread(task)
                .start();
        return task;
    }

    private static boolean succeeded(FutureTask<Long> task) {
        try {
            return task.get() >= 0;
        } catch (InterruptedException | ExecutionException refused) {
            return false;
        }
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
