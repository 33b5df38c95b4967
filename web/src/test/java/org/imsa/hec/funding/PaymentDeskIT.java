package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.funding.FundingFixture.MEMBER;
import static org.imsa.hec.funding.FundingFixture.OFFICER;
import static org.imsa.hec.funding.FundingFixture.TODAY;
import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.grant.GrantAwards;
import org.imsa.hec.funding.ledger.Figures;
import org.imsa.hec.funding.ledger.GrantFigures;
import org.imsa.hec.funding.ledger.LedgerCheck;
import org.imsa.hec.funding.payment.Confirmation;
import org.imsa.hec.funding.payment.Disbursement;
import org.imsa.hec.funding.payment.PaymentApprovals;
import org.imsa.hec.funding.payment.PaymentDesk;
import org.imsa.hec.funding.payment.PaymentMethod;
import org.imsa.hec.funding.payment.PaymentRequests;
import org.imsa.hec.funding.payment.PaymentStatus;
import org.imsa.hec.funding.payment.Wanted;
import org.imsa.hec.kernel.RecordChanged;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.todo.TodoRow;
import org.imsa.hec.kernel.todo.Todos;
import org.imsa.hec.test.ContainerTest;
import org.imsa.hec.test.Threads;
import org.junit.jupiter.api.Test;

class PaymentDeskIT extends ContainerTest {

    @Inject
    private FundingFixture fixture;

    @EJB
    private PaymentRequests requests;

    @EJB
    private PaymentApprovals approvals;

    @EJB
    private PaymentDesk desk;

    @EJB
    private GrantAwards awards;

    @EJB
    private LedgerCheck check;

    @EJB
    private Todos todos;

    @EJB
    private Documents documents;

    @Resource(lookup = "jdbc/hec")
    private DataSource database;

    @Test
    void aPaymentIsMadeOfTheOldestGiftsAndALateGiftDoesNotReshuffleIt() throws Exception {
        long donor = fixture.person("Donor", PartyFixture.uniqueWord());
        long fund = fixture.fund("Fund " + PartyFixture.uniqueWord());
        long newer = fixture.gift(fund, donor, "500", TODAY.minusDays(1));
        long older = fixture.gift(fund, donor, "100", TODAY.minusDays(9));
        long grant = fixture.approved(fund, GrantPurpose.TRAINING, "400");

        fixture.paid(grant, "180");
        long backdated = fixture.gift(fund, donor, "50", TODAY.minusDays(30));

        assertThat(fixture.gift(older).spent()).isEqualTo(Money.usd("100"));
        assertThat(fixture.gift(newer).spent()).isEqualTo(Money.usd("80"));
        assertThat(fixture.gift(backdated).spent()).isEqualTo(Money.usd("0"));

        fixture.paid(grant, "60");

        assertThat(fixture.gift(backdated).spent()).isEqualTo(Money.usd("50"));
        assertThat(fixture.gift(newer).spent()).isEqualTo(Money.usd("90"));
    }

    @Test
    void moreThanWasPromisedIsNotPaid() throws Exception {
        long grant = fixture.approved(fixture.fundWith("1000"), GrantPurpose.MISSION, "400");
        fixture.paid(grant, "300");

        Refused.by("rule.payment.tooLarge", () -> fixture.paid(grant, "100.01"))
                .containsExactly(Money.usd("100.01"), Money.usd("100"));
    }

    @Test
    void aGrantThatNobodyApprovedIsNotPaid() throws Exception {
        long grant = fixture.submitted(fixture.fundWith("1000"), GrantPurpose.MISSION, "400");

        Refused.by("rule.grant.state", () -> fixture.paid(grant, "100"));
    }

    @Test
    void aReversedPaymentIsPromisedAgainAndItsGiftsHaveTheirSharesBack() throws Exception {
        long donor = fixture.person("Donor", PartyFixture.uniqueWord());
        long fund = fixture.fund("Fund " + PartyFixture.uniqueWord());
        long gift = fixture.gift(fund, donor, "500", TODAY);
        long grant = fixture.approved(fund, GrantPurpose.TRAINING, "400");
        long payment = fixture.paid(grant, "180");

        TREASURER.run(() -> desk.reverse(payment, fixture.payment(payment).version(), "Came back from the bank"));

        assertThat(fixture.payment(payment).status()).isEqualTo(PaymentStatus.REVERSED);
        assertThat(fixture.gift(gift).spent()).isEqualTo(Money.usd("0"));
        assertThat(fixture.grant(grant).figures()).isEqualTo(new GrantFigures(Money.usd("400"), Money.usd("0")));
        Refused.by(
                "rule.payment.state",
                () -> TREASURER.run(
                        () -> desk.reverse(payment, fixture.payment(payment).version(), "Again")));
    }

    @Test
    void aDoubleClickAsksOnceAndASecondPaymentIsToldThatItIsPaid() throws Exception {
        long fund = fixture.fundWith("1000");
        long grant = fixture.approved(fund, GrantPurpose.TRAINING, "400");
        UUID request = UUID.randomUUID();
        Wanted wanted = Wanted.of(grant, fixture.grant(grant).applicant().id(), Money.usd("100"), "Tuition");
        Disbursement paid = new Disbursement(TODAY, PaymentMethod.CHECK, "101");

        long first = OFFICER.call(() -> requests.request(request, wanted));
        long second = OFFICER.call(() -> requests.request(request, wanted));
        MEMBER.run(() -> approvals.approve(first, fixture.payment(first).version()));
        long seen = fixture.payment(first).version();
        TREASURER.run(() -> desk.pay(first, seen, paid));

        assertThat(second).isEqualTo(first);
        assertThatThrownBy(() -> TREASURER.run(() -> desk.pay(first, seen, paid)))
                .isInstanceOf(RecordChanged.class);
        assertThat(fixture.fund(fund).figures())
                .isEqualTo(new Figures(Money.usd("1000"), Money.usd("300"), Money.usd("100")));
    }

    @Test
    void whatIsAskedForIsSetAsideUntilItFails() throws Exception {
        long grant = fixture.approved(fixture.fundWith("1000"), GrantPurpose.TRAINING, "400");
        long waiting = fixture.approvedPayment(grant, Money.usd("300"));

        Refused.by("rule.payment.tooLarge", () -> fixture.requested(grant, Money.usd("101")))
                .containsExactly(Money.usd("101"), Money.usd("100"));
        Refused.by(
                "rule.grant.paymentsWaiting",
                () -> MEMBER.run(() -> awards.close(grant, fixture.grant(grant).version())));
        TREASURER.run(() -> desk.fail(waiting, fixture.payment(waiting).version(), "The account is closed"));

        assertThat(fixture.payment(waiting).status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(fixture.payment(waiting).endReason()).isEqualTo("The account is closed");
        fixture.paid(grant, "400");
        assertThat(fixture.grant(grant).figures()).isEqualTo(new GrantFigures(Money.usd("0"), Money.usd("400")));
        assertThat(check.run().isBalanced()).isTrue();
    }

    @Test
    void whoAskedDoesNotApproveAndTheDatabaseAgrees() throws Exception {
        long grant = fixture.approved(fixture.fundWith("1000"), GrantPurpose.TRAINING, "400");
        Wanted wanted = Wanted.of(grant, fixture.grant(grant).applicant().id(), Money.usd("100"), "Tuition");
        long payment = TREASURER.call(() -> requests.request(UUID.randomUUID(), wanted));

        Refused.by(
                "rule.payment.ownApproval",
                () -> TREASURER.run(() ->
                        approvals.approve(payment, fixture.payment(payment).version())));
        assertThatThrownBy(() -> execute("UPDATE funding_payment SET decided_by = requested_by WHERE id = " + payment))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("funding_payment_second");
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsToldThatSomebodyElseHas() throws Exception {
        long grant = fixture.approved(fixture.fundWith("1000"), GrantPurpose.TRAINING, "400");
        long payment = fixture.requested(grant, Money.usd("100"));
        long seen = fixture.payment(payment).version();

        MEMBER.run(() -> approvals.approve(payment, seen));

        assertThatThrownBy(() -> TREASURER.run(() -> approvals.refuse(payment, seen, "Too early")))
                .isInstanceOf(RecordChanged.class);
        assertThat(fixture.payment(payment).status()).isEqualTo(PaymentStatus.APPROVED);
    }

    @Test
    void theNextWhoMustActHasAToDo() throws Exception {
        long grant = fixture.approved(fixture.fundWith("1000"), GrantPurpose.TRAINING, "400");
        long payment = fixture.requested(grant, Money.usd("100"));
        assertThat(open(payment)).containsOnly("todo.payment.decide").hasSize(3);

        MEMBER.run(() -> approvals.approve(payment, fixture.payment(payment).version()));
        assertThat(open(payment)).containsExactly("todo.payment.pay");

        Disbursement paid = new Disbursement(TODAY, PaymentMethod.WIRE, null);
        TREASURER.run(() -> desk.pay(payment, fixture.payment(payment).version(), paid));
        assertThat(open(payment)).containsExactly("todo.payment.confirm");

        Confirmation word = new Confirmation(TODAY, "The registrar", null);
        OFFICER.run(() -> desk.confirm(payment, fixture.payment(payment).version(), word));
        assertThat(open(payment)).isEmpty();
        assertThat(fixture.payment(payment).confirmation().by()).isEqualTo("The registrar");
    }

    @Test
    void aPaymentIsConfirmedByADocumentOfItsOwn() throws Exception {
        long grant = fixture.approved(fixture.fundWith("1000"), GrantPurpose.TRAINING, "400");
        long payment = fixture.paid(grant, "100");
        long own = attach(fixture.payment(payment).ref());
        long other = attach(fixture.grant(grant).ref());

        Refused.by("rule.payment.otherDocument", () -> confirm(payment, other));
        confirm(payment, own);

        assertThat(fixture.payment(payment).proof().id()).isEqualTo(own);
    }

    private void confirm(long payment, long document) throws Exception {
        Confirmation word = new Confirmation(TODAY, "The registrar", document);
        OFFICER.run(() -> desk.confirm(payment, fixture.payment(payment).version(), word));
    }

    private long attach(RecordRef record) throws Exception {
        byte[] text = "Received with thanks".getBytes(StandardCharsets.UTF_8);
        return TREASURER
                .call(() -> documents.attach(record, "receipt.txt", new ByteArrayInputStream(text), null, "en"))
                .id();
    }

    private List<String> open(long payment) throws Exception {
        RecordRef ref = fixture.payment(payment).ref();
        return TREASURER.call(() -> todos.of(ref)).stream().map(TodoRow::kind).toList();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void sixteenPaymentsAtOnceNeverPayMoreThanWasPromised() throws Exception {
        long fund = fixture.fundWith("1000");
        long grant = fixture.approved(fund, GrantPurpose.TRAINING, "400");

        List<FutureTask<Long>> payments = Threads.together(16, () -> fixture.paid(grant, "60"));

        assertThat(payments.stream().filter(PaymentDeskIT::succeeded)).hasSize(6);
        assertThat(fixture.grant(grant).figures()).isEqualTo(new GrantFigures(Money.usd("40"), Money.usd("360")));
    }

    private static boolean succeeded(FutureTask<Long> payment) {
        try {
            return payment.get() > 0;
        } catch (InterruptedException | ExecutionException refused) {
            return false;
        }
    }
}
