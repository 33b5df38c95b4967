package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.imsa.hec.funding.FundingFixture.MEMBER;
import static org.imsa.hec.funding.FundingFixture.OFFICER;
import static org.imsa.hec.funding.FundingFixture.TODAY;
import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.gift.GiftDesk;
import org.imsa.hec.funding.ledger.Figures;
import org.imsa.hec.funding.ledger.LedgerCheck;
import org.imsa.hec.funding.ledger.LedgerFindings;
import org.imsa.hec.funding.trail.MoneyTrail;
import org.imsa.hec.funding.trail.MoveRow;
import org.imsa.hec.funding.trail.TrailRow;
import org.imsa.hec.funding.trail.TrailStage;
import org.imsa.hec.funding.trail.TrailStation;
import org.imsa.hec.funding.transfer.Move;
import org.imsa.hec.funding.transfer.TransferApprovals;
import org.imsa.hec.funding.transfer.TransferDesk;
import org.imsa.hec.funding.transfer.TransferFile;
import org.imsa.hec.funding.transfer.TransferStatus;
import org.imsa.hec.funding.transfer.Transfers;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.todo.Todos;
import org.imsa.hec.test.ContainerTest;
import org.imsa.hec.test.Threads;
import org.junit.jupiter.api.Test;

class TransferDeskIT extends ContainerTest {

    @Inject
    private FundingFixture fixture;

    @EJB
    private TransferDesk desk;

    @EJB
    private TransferApprovals approvals;

    @EJB
    private Transfers transfers;

    @EJB
    private GiftDesk gifts;

    @EJB
    private MoneyTrail trail;

    @EJB
    private LedgerCheck check;

    @EJB
    private Todos todos;

    @Resource(lookup = "jdbc/hec")
    private DataSource database;

    private final String word = PartyFixture.uniqueWord();

    private long general;
    private long training;
    private long older;
    private long newer;

    @Test
    void anApprovedTransferMovesTheMoneyAtOnceAndTheOldestGiftsWithIt() throws Exception {
        given();

        long transfer = made("700");

        assertThat(file(transfer).number()).matches("TF-\\d{4}-\\d{4,}");
        assertThat(file(transfer).decidedBy()).isEqualTo("sara");
        assertThat(fixture.fund(general).figures()).isEqualTo(figures("1000", "-700", "0"));
        assertThat(fixture.fund(training).figures()).isEqualTo(figures("0", "700", "0"));
        assertThat(moves(new RecordRef("transfer", transfer)))
                .extracting(MoveRow::giftNumber, MoveRow::money)
                .containsExactly(
                        tuple(fixture.gift(older).number(), Money.usd("600")),
                        tuple(fixture.gift(newer).number(), Money.usd("100")));
        assertFineBooks();
    }

    @Test
    void whatTheReceivingFundPaysIsTracedToTheDonorsBehindTheTransfer() throws Exception {
        given();
        made("700");
        long grant = fixture.approved(training, GrantPurpose.TRAINING, "650");
        fixture.paid(grant, "650");
        RecordRef place = fixture.grant(grant).record();

        List<TrailRow> shares = TREASURER
                .call(() -> trail.shares(place, PageRequest.firstPage(9)))
                .rows();

        assertThat(shares).extracting(TrailRow::money).containsExactly(Money.usd("600"), Money.usd("50"));
        assertThat(shares).allMatch(TrailRow::isMoved);
        assertThat(fixture.gift(older).spent()).isEqualTo(Money.usd("600"));
        assertThat(moves(place)).hasSize(2);
        assertThat(moves(new RecordRef("gift", newer))).hasSize(1);
        assertThat(station(new RecordRef("fund", training), TrailStage.GIFTS).amount())
                .isEqualTo(Money.usd("700"));
        assertThat(station(new RecordRef("fund", training), TrailStage.GIFTS).count())
                .isEqualTo(1);
        assertThat(station(new RecordRef("gift", older), TrailStage.GRANT).ref())
                .isEqualTo(new RecordRef("grant", grant));
        assertFineBooks();
    }

    @Test
    void moneyIsNotMovedTwice() throws Exception {
        given();
        made("700");

        Refused.by("rule.grant.fundTooSmall", () -> requested(general, training, "300.01"))
                .containsExactly(Money.usd("300.01"), Money.usd("300"));
    }

    @Test
    void promisedMoneyIsNotMoved() throws Exception {
        given();
        long transfer = requested(general, training, "700");
        fixture.approved(general, GrantPurpose.MISSION, "400");

        Refused.by("rule.grant.fundTooSmall", () -> approve(transfer))
                .containsExactly(Money.usd("700"), Money.usd("600"));
        assertThat(file(transfer).status()).isEqualTo(TransferStatus.REQUESTED);
    }

    @Test
    void restrictedMoneyDoesNotBecomeUnrestricted() throws Exception {
        given();
        made("700");

        Refused.by("rule.transfer.restriction", () -> requested(training, general, "100"));
    }

    @Test
    void nobodyApprovesTheirOwnAndOthersAreRemindedAndRefuse() throws Exception {
        given();
        long transfer = requested(general, training, "700");
        RecordRef ref = new RecordRef("transfer", transfer);
        assertThat(TREASURER.call(() -> todos.of(ref))).hasSize(2);

        Refused.by(
                "rule.transfer.ownApproval",
                () -> TREASURER.run(
                        () -> approvals.approve(transfer, file(transfer).version())));
        assertThatThrownBy(() -> OFFICER.run(
                        () -> approvals.approve(transfer, file(transfer).version())))
                .isInstanceOf(EJBAccessException.class);
        MEMBER.run(() -> approvals.refuse(transfer, file(transfer).version(), "The course is paid already"));

        assertThat(file(transfer).answer()).isEqualTo("The course is paid already");
        assertThat(TREASURER.call(() -> todos.of(ref))).isEmpty();
        assertThat(fixture.fund(training).figures().income()).isEqualTo(Money.usd("0"));
    }

    @Test
    void aReversedTransferBringsTheSameGiftsBack() throws Exception {
        given();
        long transfer = made("700");

        reverse(transfer);

        assertThat(fixture.fund(general).figures().available()).isEqualTo(Money.usd("1000"));
        assertThat(fixture.fund(training).figures().income()).isEqualTo(Money.usd("0"));
        assertThat(moves(new RecordRef("transfer", transfer))).isEmpty();
        assertFineBooks();
    }

    @Test
    void whatWasPaidOrPromisedSinceDoesNotGoBack() throws Exception {
        given();
        long transfer = made("700");
        long grant = fixture.approved(training, GrantPurpose.TRAINING, "100");

        Refused.by("rule.transfer.promised", () -> reverse(transfer))
                .containsExactly(Money.usd("700"), Money.usd("600"));
        fixture.paid(grant, "100");
        fixture.gift(training, fixture.person("Donor", word), "100", TODAY);

        Refused.by("rule.transfer.spent", () -> reverse(transfer));
    }

    @Test
    void aGiftThatWasMovedIsNotReversedBeforeItsTransfer() throws Exception {
        given();
        long transfer = made("700");

        Refused.by("rule.gift.moved", () -> reverseGift(newer)).contains(Money.usd("100"));
        reverse(transfer);

        reverseGift(newer);
        assertFineBooks();
    }

    @Test
    void aDoubleClickAsksOnce() throws Exception {
        given();
        UUID request = UUID.randomUUID();
        Move move = new Move(general, training, Money.usd("100"), "Courses");

        long first = TREASURER.call(() -> desk.request(request, move));
        long second = TREASURER.call(() -> desk.request(request, move));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void sixteenAtOnceMoveAndPayAndNothingIsSpentTwice() throws Exception {
        given();
        long grant = fixture.approved(general, GrantPurpose.TRAINING, "400");
        List<Callable<Long>> works = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            long transfer = requested(general, training, "150");
            works.add(() -> approve(transfer));
            works.add(() -> fixture.paid(grant, "50"));
        }

        List<FutureTask<Long>> done = Threads.together(works);

        assertThat(done.stream().filter(TransferDeskIT::succeeded)).hasSize(12);
        assertThat(fixture.fund(general).figures())
                .isEqualTo(new Figures(Money.usd("1000"), Money.usd("-600"), Money.usd("0"), Money.usd("400")));
        assertFineBooks();
    }

    @Test
    void sixteenAtOnceMoveMoneyBothWaysWithoutWaitingForEachOther() throws Exception {
        given();
        long other = fixture.fund("Other " + word, GrantPurpose.TRAINING);
        fixture.gift(training, fixture.person("Donor", word), "1000", TODAY);
        fixture.gift(other, fixture.person("Donor", word), "1000", TODAY);
        List<Callable<Long>> works = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            long there = requested(training, other, "50");
            long back = requested(other, training, "50");
            works.add(() -> approve(there));
            works.add(() -> approve(back));
        }

        List<FutureTask<Long>> done = Threads.together(works);

        assertThat(done.stream().filter(TransferDeskIT::succeeded)).hasSize(16);
        assertThat(fixture.fund(other).figures().income()).isEqualTo(Money.usd("1000"));
        assertFineBooks();
    }

    @Test
    void theDatabaseRefusesToChangeWhatMovedAndTheNightlyCheckSeesATransferOffTheBooks() throws Exception {
        given();
        long transfer = made("700");

        assertThatThrownBy(() -> execute("UPDATE funding_transfer_share SET amount = 1"))
                .hasMessageContaining("reverse it");
        assertThatThrownBy(
                        () -> execute("UPDATE funding_transfer SET decided_by = requested_by WHERE id = " + transfer))
                .hasMessageContaining("CONSTRAINT");
        execute("UPDATE funding_transfer SET amount = 701 WHERE id = " + transfer);
        try {
            assertThat(check.run().transfersOffTheBooks()).isEqualTo(1);
        } finally {
            execute("UPDATE funding_transfer SET amount = 700 WHERE id = " + transfer);
        }
        assertFineBooks();
    }

    private void given() throws Exception {
        general = fixture.fund("General " + word);
        training = fixture.fund("Training " + word, GrantPurpose.TRAINING);
        long donor = fixture.person("Zaynab", word);
        newer = fixture.gift(general, donor, "400", TODAY.minusDays(1));
        older = fixture.gift(general, donor, "600", TODAY.minusDays(9));
    }

    private long made(String amount) throws Exception {
        return approve(requested(general, training, amount));
    }

    private long requested(long from, long to, String amount) throws Exception {
        Move move = new Move(from, to, Money.usd(amount), "Courses cost more than planned");
        return TREASURER.call(() -> desk.request(UUID.randomUUID(), move));
    }

    private long approve(long transfer) throws Exception {
        MEMBER.run(() -> approvals.approve(transfer, file(transfer).version()));
        return transfer;
    }

    private void reverse(long transfer) throws Exception {
        TREASURER.run(() -> desk.reverse(transfer, file(transfer).version(), "Wrong fund"));
    }

    private void reverseGift(long gift) throws Exception {
        TREASURER.run(() -> gifts.reverse(gift, fixture.gift(gift).version(), "Bounced"));
    }

    private TransferFile file(long transfer) throws Exception {
        return TREASURER.call(() -> transfers.file(transfer));
    }

    private List<MoveRow> moves(RecordRef ref) throws Exception {
        return TREASURER.call(() -> trail.moves(ref, PageRequest.firstPage(9))).rows();
    }

    private TrailStation station(RecordRef ref, TrailStage stage) throws Exception {
        return TREASURER.call(() -> trail.of(ref)).stations().stream()
                .filter(station -> station.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    private static Figures figures(String received, String transferred, String paid) {
        return new Figures(Money.usd(received), Money.usd(transferred), Money.usd("0"), Money.usd(paid));
    }

    private void assertFineBooks() {
        LedgerFindings found = check.run();
        assertThat(found.isBalanced()).as(found.toString()).isTrue();
    }

    private static boolean succeeded(FutureTask<Long> task) {
        try {
            return task.get() > 0;
        } catch (InterruptedException | ExecutionException refused) {
            return false;
        }
    }

    private void execute(String statement) throws Exception {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
