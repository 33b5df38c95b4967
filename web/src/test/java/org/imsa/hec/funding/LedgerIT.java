package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.funding.FundingFixture.MEMBER;
import static org.imsa.hec.funding.FundingFixture.TODAY;
import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.gift.GiftDesk;
import org.imsa.hec.funding.grant.GrantAwards;
import org.imsa.hec.funding.ledger.LedgerCheck;
import org.imsa.hec.funding.ledger.LedgerFindings;
import org.imsa.hec.funding.ledger.TrialBalance;
import org.imsa.hec.funding.ledger.TrialBalanceTotal;
import org.imsa.hec.funding.payment.PaymentDesk;
import org.imsa.hec.funding.transfer.Move;
import org.imsa.hec.funding.transfer.TransferApprovals;
import org.imsa.hec.funding.transfer.TransferDesk;
import org.imsa.hec.funding.transfer.Transfers;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerIT extends ContainerTest {

    @Inject
    private FundingFixture fixture;

    @EJB
    private GiftDesk gifts;

    @EJB
    private GrantAwards awards;

    @EJB
    private PaymentDesk payments;

    @EJB
    private TransferDesk transferDesk;

    @EJB
    private TransferApprovals approvals;

    @EJB
    private Transfers transfers;

    @EJB
    private LedgerCheck check;

    @EJB
    private TrialBalance balance;

    @Resource(lookup = "jdbc/hec")
    private DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE funding_entry SET amount = amount + 1",
                "DELETE FROM funding_entry",
                "UPDATE funding_attribution SET amount = amount + 1",
                "DELETE FROM funding_attribution"
            })
    void theDatabaseItselfRefusesToChangeTheBooks(String statement) throws Exception {
        fixture.paid(fixture.approved(fixture.fundWith("10"), GrantPurpose.TRAINING, "5"), "5");

        assertThatThrownBy(() -> execute(statement))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("reverse it");
    }

    @Test
    void theDatabaseRefusesAnEntryThatTakesFromAndGivesToTheSameAccount() {
        assertThatThrownBy(() -> execute("INSERT INTO funding_entry (id, event_id, entry_day, recorded_at, recorded_by,"
                        + " reason, debit, credit, amount, currency, fund_id, source_kind, source_id, idempotency_key)"
                        + " SELECT id + 1000000000, event_id, CURDATE(), recorded_at, recorded_by, reason, debit, debit,"
                        + " amount, currency, fund_id, source_kind, source_id, CONCAT('x', idempotency_key)"
                        + " FROM funding_entry LIMIT 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("CONSTRAINT");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverTheStaffTryTheBooksBalance(long seed) throws Exception {
        Random dice = new Random(seed);
        long donor = fixture.person("Donor", PartyFixture.uniqueWord());
        long fund = fixture.fund("Fund " + PartyFixture.uniqueWord());
        long other = fixture.fund("Other " + PartyFixture.uniqueWord());
        List<Long> gifted = new ArrayList<>(List.of(fixture.gift(fund, donor, "300", TODAY)));
        List<Long> moved = new ArrayList<>();
        List<Long> granted = new ArrayList<>();
        List<Long> paid = new ArrayList<>();

        for (int i = 0; i < 60; i++) {
            String amount = Integer.toString(1 + dice.nextInt(200));
            switch (dice.nextInt(9)) {
                case 0 -> gifted.add(fixture.gift(fund, donor, amount, TODAY.minusDays(dice.nextInt(50))));
                case 1 -> attempt(() -> granted.add(fixture.approved(fund, GrantPurpose.TRAINING, amount)));
                case 2, 3 -> attempt(() -> paid.add(fixture.paid(one(granted, dice), amount)));
                case 4, 5 -> attempt(() ->
                        moved.add(dice.nextBoolean() ? transfer(fund, other, amount) : transfer(other, fund, amount)));
                case 6 -> attempt(() -> reverseTransfer(one(moved, dice)));
                case 7 -> attempt(() -> reversePayment(one(paid, dice)));
                default -> attempt(() -> reverseOrClose(one(gifted, dice), granted, dice));
            }
            assertThat(fixture.fund(fund).figures().available().isNegative()).isFalse();
            assertThat(fixture.fund(other).figures().available().isNegative()).isFalse();
        }

        LedgerFindings found = check.run();
        assertThat(found.isBalanced()).as(found.toString()).isTrue();
        assertThat(TrialBalanceTotal.of(TREASURER.call(() -> balance.rows(TODAY))))
                .allSatisfy(total -> assertThat(total.debits()).isEqualTo(total.credits()));
    }

    private long transfer(long from, long to, String amount) throws Exception {
        Move move = new Move(from, to, Money.usd(amount), "Needed there");
        long transfer = TREASURER.call(() -> transferDesk.request(UUID.randomUUID(), move));
        MEMBER.run(() -> approvals.approve(transfer, transfers.file(transfer).version()));
        return transfer;
    }

    private void reverseTransfer(long transfer) throws Exception {
        TREASURER.run(
                () -> transferDesk.reverse(transfer, transfers.file(transfer).version(), "Not needed"));
    }

    private void reversePayment(long payment) throws Exception {
        TREASURER.run(() -> payments.reverse(payment, fixture.payment(payment).version(), "Came back"));
    }

    private void reverseOrClose(long gift, List<Long> granted, Random dice) throws Exception {
        if (dice.nextBoolean()) {
            TREASURER.run(() -> gifts.reverse(gift, fixture.gift(gift).version(), "Bounced"));
        } else {
            long grant = one(granted, dice);
            TREASURER.run(() -> awards.close(grant, fixture.grant(grant).version()));
        }
    }

    private static long one(List<Long> ids, Random dice) {
        RuleBroken.unless(!ids.isEmpty(), "rule.test.nothingThere");
        return ids.get(dice.nextInt(ids.size()));
    }

    private static void attempt(As.Work work) throws Exception {
        try {
            work.run();
        } catch (RuleBroken refused) {
            assertThat(refused.key()).startsWith("rule.");
        }
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
