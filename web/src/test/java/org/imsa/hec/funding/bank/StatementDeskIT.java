package org.imsa.hec.funding.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.funding.FundingFixture.TREASURER;
import static org.imsa.hec.funding.bank.BankFixture.START;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.logging.Logger;
import org.imsa.hec.funding.bank.account.BankAccounts;
import org.imsa.hec.funding.bank.statement.BankStatementFile;
import org.imsa.hec.funding.bank.statement.BankStatements;
import org.imsa.hec.funding.bank.statement.StatementDesk;
import org.imsa.hec.funding.bank.statement.StatementState;
import org.imsa.hec.funding.bank.statement.TypedBalances;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.intake.DayOrder;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.imsa.hec.test.Threads;
import org.junit.jupiter.api.Test;

class StatementDeskIT extends ContainerTest {
    private static final Logger LOG = Logger.getLogger(StatementDeskIT.class.getName());
    private static final int MANY = 20_000;

    @Inject
    private BankFixture fixture;

    @EJB
    private StatementDesk desk;

    @EJB
    private BankStatements statements;

    @EJB
    private BankAccounts accounts;

    private final String digits = BankFixture.digits();

    @Test
    void theLinesOfAStatementAreStoredAndTheSameFileTwiceChangesNothing() throws Exception {
        long account = fixture.account(digits, "USD");
        BankFile file = some();

        BankStatementFile first = fixture.loaded(account, file.camt());
        BankStatementFile again = fixture.loaded(account, file.camt());

        assertThat(first.newCount()).isEqualTo(3);
        assertThat(first.figures().closing()).isEqualTo(Money.usd("1135"));
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.version()).isEqualTo(first.version());
        assertThat(fixture.lines(account)).hasSize(3);
    }

    @Test
    void theSameFileFromTwoUsersAtOnceIsOneStatementWithEachLineOnce() throws Exception {
        long account = fixture.account(digits, "USD");
        BankFile file = some();

        List<FutureTask<Long>> done = Threads.together(
                4, () -> As.user("user" + Thread.currentThread().getId(), Roles.TREASURER)
                        .call(() -> desk.load(UUID.randomUUID(), account, "statement.xml", file.camt())));

        long id = done.get(0).get();
        for (FutureTask<Long> one : done) {
            assertThat(one.get()).isEqualTo(id);
        }
        assertThat(fixture.finished(id).newCount()).isEqualTo(3);
        assertThat(fixture.lines(account)).hasSize(3);
    }

    @Test
    void filesThatOverlapBringEachLineOnceEvenAtOnce() throws Exception {
        long account = fixture.account(digits, "USD");
        String one = some().camtText();
        String other = one.replace("<Id>S1</Id>", "<Id>S2</Id>");
        List<Callable<Long>> both = List.of(
                () -> TREASURER.call(() -> desk.load(UUID.randomUUID(), account, "one.xml", stream(one))),
                () -> TREASURER.call(() -> desk.load(UUID.randomUUID(), account, "other.xml", stream(other))));

        List<FutureTask<Long>> done = Threads.together(both);

        BankStatementFile first = fixture.finished(done.get(0).get());
        BankStatementFile second = fixture.finished(done.get(1).get());
        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(first.newCount() + second.newCount()).isEqualTo(3);
        assertThat(fixture.lines(account)).hasSize(3);
    }

    @Test
    void aFigureThatDoesNotTieIsToldAndNothingIsStored() throws Exception {
        long account = fixture.account(digits, "USD");

        assertThatThrownBy(() -> fixture.load(
                        account, "statement.xml", some().wrongBy("0.01").camt()))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                    assertThat(broken.key()).isEqualTo("rule.bank.doesNotTie");
                    assertThat(broken.values()).contains(Money.usd("1135"), Money.usd("1135.01"));
                });
        String cut = some().camtText();
        assertThatThrownBy(() -> fixture.load(account, "statement.xml", stream(cut.substring(0, cut.length() - 40))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("rule.bank.truncated"));

        assertThat(TREASURER
                        .call(() -> statements.list(account, null, null, PageRequest.firstPage(9)))
                        .total())
                .isZero();
        assertThat(fixture.lines(account)).isEmpty();
    }

    @Test
    void theDaysOfOneFormCannotBeLoadedInAnother() throws Exception {
        long account = fixture.account(digits, "USD");
        fixture.loaded(account, some().camt());

        assertThatThrownBy(() -> fixture.load(account, "statement.ofx", some().ofx()))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("rule.bank.otherForm"));
    }

    @Test
    void anOfxFileIsLoadedAndItsIdsAreKnownAgain() throws Exception {
        long account = fixture.account(digits, "USD");
        fixture.finished(fixture.load(account, "statement.ofx", some().ofx()));
        String more =
                some().entry("id-4", START.plusDays(29), "5", "Ali", "more").ofxText();

        BankStatementFile second = fixture.finished(fixture.load(account, "more.qfx", stream(more)));

        assertThat(second.lineCount()).isEqualTo(4);
        assertThat(second.newCount()).isEqualTo(1);
        assertThat(second.warning()).isNull();
    }

    @Test
    void aMissingStatementIsToldUntilItIsLoaded() throws Exception {
        long account = fixture.account(digits, "USD");
        fixture.loaded(account, some().camt());
        BankFile third = BankFile.of(digits, "USD", "1120", START.plusDays(41), START.plusDays(50));

        Message warning = fixture.loaded(account, third.camt()).warning();

        assertThat(warning.key()).isEqualTo("funding.bank.gap");
        assertThat(warning.values())
                .contains(Money.usd("1120"), Money.usd("1135"), START.plusDays(31), START.plusDays(40));
        fixture.loaded(
                account,
                BankFile.of(digits, "USD", "1135", START.plusDays(31), START.plusDays(40))
                        .entry("m-1", START.plusDays(33), "-15", "Bank", "fee")
                        .camt());
        assertThat(TREASURER.call(() -> statements.gaps(account))).isEmpty();
    }

    @Test
    void aFileOfRowsWaitsForItsColumnsWhichAreRemembered() throws Exception {
        long account = fixture.account(digits, "USD");
        String header = "When,How much " + digits + ",Whatever\n";
        String rows = header + START.plusDays(1) + ",50.00,Ali\n" + START.plusDays(2) + ",-5.00,Fee\n";
        long id = fixture.load(account, "rows.csv", stream(rows));
        BankStatementFile waiting = fixture.statement(id);
        assertThat(waiting.state()).isEqualTo(StatementState.COLUMNS);

        assertThatThrownBy(() -> TREASURER.run(() ->
                        desk.read(id, waiting.version(), Map.of("day", 0), DayOrder.MONTH_FIRST, TypedBalances.NONE)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("rule.bank.columns"));
        TREASURER.run(() -> desk.read(
                id,
                waiting.version(),
                Map.of("day", 0, "amount", 1, "text", 2),
                DayOrder.MONTH_FIRST,
                TypedBalances.NONE));
        assertThat(fixture.finished(id).newCount()).isEqualTo(2);

        String next = header + START.plusDays(3) + ",7.00,Sara\n";
        assertThat(fixture.finished(fixture.load(account, "next.csv", stream(next)))
                        .newCount())
                .isEqualTo(1);
    }

    @Test
    void onlyATreasurerLoadsAndOnlyATreasurerSeesTheWholeNumber() throws Exception {
        long account = fixture.account(digits, "USD");
        As auditor = As.user("ana", Roles.AUDITOR);

        assertThatThrownBy(
                        () -> auditor.call(() -> desk.load(UUID.randomUUID(), account, "statement.xml", some().camt())))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.user("olga", Roles.GRANTS_OFFICER).call(() -> accounts.file(account)))
                .isInstanceOf(EJBAccessException.class);
        assertThat(auditor.call(() -> accounts.file(account)).accountNumber()).isNull();
        assertThat(auditor.call(() -> accounts.file(account)).next()).isEmpty();
        assertThat(TREASURER.call(() -> accounts.file(account)).accountNumber()).isEqualTo(digits);
    }

    @Test
    void twentyThousandLinesAreStoredWithinAMinute() throws Exception {
        long account = fixture.account(digits, "USD");
        BankFile file = BankFixture.file(digits, "USD");
        for (int i = 0; i < MANY; i++) {
            file.entry("many-" + i, START.plusDays(i % 30), i % 2 == 0 ? "10.01" : "-10", "Donor " + i, "gift " + i);
        }
        InputStream camt = file.camt();

        Instant begun = Instant.now();
        BankStatementFile loaded = fixture.loaded(account, camt);
        Duration took = Duration.between(begun, Instant.now());

        LOG.info("MEASURED " + MANY + " lines loaded in " + took.toMillis() + " ms");
        assertThat(loaded.newCount()).isEqualTo(MANY);
        assertThat(took).isLessThan(Duration.ofMinutes(1));
    }

    private BankFile some() {
        return BankFixture.file(digits, "USD")
                .entry("id-1", START.plusDays(3), "100", "Ali Hasan", "gift one")
                .entry("id-2", START.plusDays(5), "50", "Sara Karim", "gift two")
                .entry("id-3", START.plusDays(28), "-15", "First Bank", "monthly fee");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
