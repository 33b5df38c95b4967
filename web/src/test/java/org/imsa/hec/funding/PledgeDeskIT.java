package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.funding.FundingFixture.MEMBER;
import static org.imsa.hec.funding.FundingFixture.TODAY;
import static org.imsa.hec.funding.FundingFixture.TREASURER;
import static org.imsa.hec.funding.pledge.PledgeInstalmentState.EXPECTED;
import static org.imsa.hec.funding.pledge.PledgeInstalmentState.MISSED;
import static org.imsa.hec.funding.pledge.PledgeInstalmentState.RECEIVED;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.gift.GiftDesk;
import org.imsa.hec.funding.gift.GiftMethod;
import org.imsa.hec.funding.gift.Receipt;
import org.imsa.hec.funding.pledge.PledgeDesk;
import org.imsa.hec.funding.pledge.PledgeFile;
import org.imsa.hec.funding.pledge.PledgeFilter;
import org.imsa.hec.funding.pledge.PledgeInstalmentRow;
import org.imsa.hec.funding.pledge.PledgeReminders;
import org.imsa.hec.funding.pledge.PledgeRow;
import org.imsa.hec.funding.pledge.PledgeState;
import org.imsa.hec.funding.pledge.Pledges;
import org.imsa.hec.funding.pledge.Promise;
import org.imsa.hec.funding.pledge.Reminders;
import org.imsa.hec.funding.pledge.Rhythm;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.todo.TodoRow;
import org.imsa.hec.kernel.todo.Todos;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

class PledgeDeskIT extends ContainerTest {

    @Inject
    private FundingFixture fixture;

    @Inject
    private LatePledge late;

    @EJB
    private PledgeDesk desk;

    @EJB
    private Pledges pledges;

    @EJB
    private PledgeReminders reminders;

    @EJB
    private GiftDesk gifts;

    @EJB
    private Todos todos;

    @Resource(lookup = "jdbc/hec")
    private DataSource database;

    private long pledge;
    private long fund;
    private long donor;

    @Test
    void whatIsPromisedIsShownApartAndNeverCountsAsReceived() throws Exception {
        given();

        assertThat(fixture.fund(fund).figures().received()).isEqualTo(Money.usd("150"));
        assertThat(fixture.fund(fund).figures().available()).isEqualTo(Money.usd("150"));
        assertThat(TREASURER.call(() -> pledges.openOfFund(fund))).containsExactly(Money.usd("150"));
        assertThat(file().number()).matches("PL-\\d{4}-\\d{4,}");
        assertThat(file().progress().missed()).isEqualTo(Money.usd("50"));
        assertThat(states()).isEqualTo(List.of(RECEIVED, MISSED, EXPECTED));
    }

    @Test
    void theNextGiftFillsWhatIsMissedAndEndsTheReminder() throws Exception {
        given();
        reminders.remind(pledge);
        assertThat(open()).hasSize(1);

        receive("150");

        assertThat(file().state()).isEqualTo(PledgeState.FULFILLED);
        assertThat(states()).containsOnly(RECEIVED);
        assertThat(open()).isEmpty();
        assertThat(TREASURER.call(() -> pledges.openOfFund(fund))).isEmpty();
    }

    @Test
    void aReversedGiftLeavesItsInstalmentsOpenAgain() throws Exception {
        given();
        long gift = file().gifts().get(0).id();

        TREASURER.run(() -> gifts.reverse(gift, fixture.gift(gift).version(), "Bounced"));

        assertThat(states()).isEqualTo(List.of(MISSED, MISSED, EXPECTED));
        assertThat(TREASURER.call(() -> pledges.openOfFund(fund))).containsExactly(Money.usd("300"));
    }

    @Test
    void aGiftThatIsOnRecordIsCountedOnceAndReleasedAgain() throws Exception {
        given();
        long gift = fixture.gift(fund, donor, "50", TODAY);
        assertThat(file().others()).extracting(other -> other.id()).containsExactly(gift);

        TREASURER.run(() -> desk.count(pledge, file().version(), gift));

        assertThat(file().progress().received()).isEqualTo(Money.usd("200"));
        assertThat(file().others()).isEmpty();
        Refused.by("rule.pledge.counted", () -> TREASURER.run(() -> desk.count(pledge, file().version(), gift)));
        TREASURER.run(() -> desk.release(pledge, file().version(), gift));
        assertThat(file().progress().received()).isEqualTo(Money.usd("150"));
    }

    @Test
    void aGiftOfAnotherDonorOrIntoAnotherFundDoesNotCount() throws Exception {
        given();
        long others = fixture.gift(fund, fixture.person("Omar", PartyFixture.uniqueWord()), "50", TODAY);
        long elsewhere = fixture.gift(fixture.fund("Other " + PartyFixture.uniqueWord()), donor, "50", TODAY);

        Refused.by("rule.pledge.otherDonor", () -> TREASURER.run(() -> desk.count(pledge, file().version(), others)));
        Refused.by("rule.pledge.otherFund", () -> TREASURER.run(() -> desk.count(pledge, file().version(), elsewhere)));
    }

    @Test
    void whatDoesNotComeIsWrittenOffWithAReasonAndWhatCameStays() throws Exception {
        given();
        reminders.remind(pledge);
        Refused.by("rule.reason.missing", () -> TREASURER.run(() -> desk.cancel(pledge, file().version(), " ")));

        TREASURER.run(() -> desk.writeOff(pledge, file().version(), "Moved away"));

        assertThat(file().state()).isEqualTo(PledgeState.WRITTEN_OFF);
        assertThat(file().endingReason()).isEqualTo("Moved away");
        assertThat(fixture.fund(fund).figures().received()).isEqualTo(Money.usd("150"));
        assertThat(TREASURER.call(() -> pledges.openOfFund(fund))).isEmpty();
        assertThat(open()).isEmpty();
        Refused.by("rule.pledge.ended", () -> receive("10"));
    }

    @Test
    void theDonorIsWrittenOnceOfWhatIsMissedAndOnceOfWhatIsDueSoon() throws Exception {
        given();
        execute("UPDATE directory_party SET email = 'zaynab@example.org' WHERE id = " + donor);
        execute("UPDATE funding_pledge_instalment SET due = CURDATE() + INTERVAL 5 DAY WHERE place = 3 AND pledge_id = "
                + pledge);
        assertThat(reminders.due()).contains(pledge);

        reminders.remind(pledge);
        reminders.remind(pledge);

        assertThat(mails()).hasSize(2);
        assertThat(mails().get(0)).contains("not yet received 50.00 USD", "لم يصلنا بعد");
        assertThat(mails().get(1)).contains("100.00 USD, is due on");
    }

    @Test
    void whatWasMissedLongAgoIsLeftToTheTreasurer() throws Exception {
        given();
        execute("UPDATE directory_party SET email = 'zaynab@example.org' WHERE id = " + donor);
        execute("UPDATE funding_pledge_instalment SET due = due - INTERVAL 1 YEAR WHERE pledge_id = " + pledge);

        reminders.remind(pledge);

        assertThat(mails()).isEmpty();
        assertThat(open()).hasSize(1);
    }

    @Test
    void pledgesAreFoundByHowTheyStand() throws Exception {
        given();

        assertThat(listed(PledgeFilter.MISSED)).extracting(PledgeRow::id).containsExactly(pledge);
        assertThat(listed(PledgeFilter.MISSED).get(0).missed()).isEqualTo(Money.usd("50"));
        assertThat(listed(PledgeFilter.OPEN)).hasSize(1);
        assertThat(listed(PledgeFilter.FULFILLED)).isEmpty();
        receive("200");
        assertThat(listed(PledgeFilter.FULFILLED)).hasSize(1);
        assertThat(listed(PledgeFilter.MISSED)).isEmpty();
        assertThat(listed(PledgeFilter.ENDED)).isEmpty();
        Refused.by("rule.pledge.fulfilled", () -> TREASURER.run(() -> desk.cancel(pledge, file().version(), "Why")));
    }

    @Test
    void aPromiseInAnotherCurrencyIsHeldAgainstWhatTheDonorGave() throws Exception {
        given();
        Promise euros = new Promise(
                donor, fund, Money.of("1000", "EUR"), TODAY, Rhythm.ONCE, null, TODAY, Reminders.NONE, null);
        pledge = TREASURER.call(() -> desk.record(UUID.randomUUID(), euros));

        assertThat(TREASURER.call(() -> pledges.openOfFund(fund)))
                .containsExactly(Money.of("1000", "EUR"), Money.usd("150"));
        Refused.by("rule.rate.missing", () -> receive(Money.of("400", "JPY")));
    }

    @Test
    void onlyTheTreasurerRecordsAndADoubleClickRecordsOnce() throws Exception {
        given();
        UUID request = UUID.randomUUID();
        Promise promise = new Promise(
                donor, fund, Money.usd("10"), TODAY, Rhythm.ONCE, null, TODAY.plusDays(9), Reminders.NONE, null);

        long first = TREASURER.call(() -> desk.record(request, promise));

        assertThat((long) TREASURER.call(() -> desk.record(request, promise))).isEqualTo(first);
        assertThatThrownBy(() -> MEMBER.call(() -> desk.record(UUID.randomUUID(), promise)))
                .isInstanceOf(EJBAccessException.class);
    }

    private void given() throws Exception {
        String[] ids = late.call().split(" ");
        pledge = Long.parseLong(ids[0]);
        fund = Long.parseLong(ids[1]);
        donor = Long.parseLong(ids[2]);
    }

    private void receive(String dollars) throws Exception {
        receive(Money.usd(dollars));
    }

    private void receive(Money amount) throws Exception {
        Receipt receipt = new Receipt(donor, fund, amount, TODAY, GiftMethod.WIRE, null, null);
        TREASURER.call(() -> desk.receive(UUID.randomUUID(), pledge, receipt));
    }

    private PledgeFile file() throws Exception {
        return TREASURER.call(() -> pledges.file(pledge));
    }

    private List<Object> states() throws Exception {
        return file().instalments().stream()
                .map(PledgeInstalmentRow::state)
                .map(Object.class::cast)
                .toList();
    }

    private List<PledgeRow> listed(PledgeFilter filter) throws Exception {
        return TREASURER
                .call(() -> pledges.list(fund, filter, null, PageRequest.firstPage(9)))
                .rows();
    }

    private List<TodoRow> open() throws Exception {
        return TREASURER.call(() -> todos.of(file().ref()));
    }

    private List<String> mails() throws Exception {
        List<String> bodies = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery(
                        "SELECT body FROM kernel_outbox WHERE about = 'pledge:" + pledge + "' ORDER BY id")) {
            while (found.next()) {
                bodies.add(found.getString(1));
            }
        }
        return bodies;
    }

    private void execute(String statement) throws Exception {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
