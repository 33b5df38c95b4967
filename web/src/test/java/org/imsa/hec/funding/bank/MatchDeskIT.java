package org.imsa.hec.funding.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.funding.FundingFixture.TREASURER;
import static org.imsa.hec.funding.bank.BankFixture.START;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.logging.Logger;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.FundingFixture;
import org.imsa.hec.funding.bank.match.LineFile;
import org.imsa.hec.funding.bank.match.LineRow;
import org.imsa.hec.funding.bank.match.LineState;
import org.imsa.hec.funding.bank.match.MatchDesk;
import org.imsa.hec.funding.bank.match.SettlementKind;
import org.imsa.hec.funding.bank.match.Suggestion;
import org.imsa.hec.funding.bank.report.Difference;
import org.imsa.hec.funding.bank.report.Reconciliation;
import org.imsa.hec.funding.campaign.AppealFixture;
import org.imsa.hec.funding.campaign.CampaignFile;
import org.imsa.hec.funding.fund.Terms;
import org.imsa.hec.funding.gift.Appeal;
import org.imsa.hec.funding.gift.GiftDesk;
import org.imsa.hec.funding.gift.GiftMethod;
import org.imsa.hec.funding.ledger.LedgerCheck;
import org.imsa.hec.funding.rate.DatedRate;
import org.imsa.hec.funding.rate.RateDesk;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.job.JobRow;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.imsa.hec.test.Threads;
import org.junit.jupiter.api.Test;

class MatchDeskIT extends ContainerTest {
    private static final Logger LOG = Logger.getLogger(MatchDeskIT.class.getName());
    private static final LocalDate GIVEN = START.plusDays(3);
    private static final int MANY = 1_000;

    @Inject
    private BankFixture fixture;

    @Inject
    private FundingFixture funding;

    @Inject
    private AppealFixture appeals;

    @EJB
    private MatchDesk desk;

    @EJB
    private GiftDesk gifts;

    @EJB
    private RateDesk rates;

    @EJB
    private LedgerCheck check;

    private final String digits = BankFixture.digits();
    private final String family = PartyFixture.uniqueWord();

    @Test
    void aSuggestionIsAcceptedOnceAndUndone() throws Exception {
        long account = loaded("USD", "120.35");
        gift("USD", "120.35");
        long line = fixture.line(account, family);
        Suggestion best = fixture.file(line).suggestions().get(0);
        assertThat(best.certain()).isTrue();

        accept(line, best);

        LineFile matched = fixture.file(line);
        assertThat(matched.state()).isEqualTo(LineState.MATCHED);
        assertThat(matched.items()).hasSize(1);
        assertThatThrownBy(() -> accept(line, best)).satisfies(broken("rule.bank.lineSettled"));
        TREASURER.run(() -> desk.undo(line, matched.settlement().id()));
        assertThat(fixture.file(line).state()).isEqualTo(LineState.TO_RESOLVE);
        assertThat(fixture.file(line).suggestions()).isNotEmpty();
        assertThatThrownBy(() ->
                        TREASURER.run(() -> desk.undo(line, matched.settlement().id())))
                .satisfies(broken("rule.bank.settlementChanged"));
    }

    @Test
    void anEntryBelongsToOneLineAlsoWhenTwoAcceptAtOnce() throws Exception {
        long account = fixture.account(digits, "USD");
        gift("USD", "77.77");
        fixture.loaded(
                account,
                BankFixture.file(digits, "USD")
                        .entry("a", GIVEN, "77.77", "Zainab " + family, "first")
                        .entry("b", GIVEN, "77.77", "Zainab " + family, "second")
                        .camt());
        long one = fixture.line(account, "first");
        long two = fixture.line(account, "second");
        Suggestion best = fixture.file(one).suggestions().get(0);

        List<FutureTask<Long>> done = Threads.together(List.of(
                () -> {
                    accept(one, best);
                    return one;
                },
                () -> {
                    accept(two, best);
                    return two;
                }));

        List<Throwable> failures = new ArrayList<>();
        for (FutureTask<Long> task : done) {
            try {
                task.get();
            } catch (ExecutionException failed) {
                failures.add(failed.getCause());
            }
        }
        assertThat(failures).hasSize(1);
        assertThat(failures.get(0)).satisfies(broken("rule.bank.itemMatched"));
    }

    @Test
    void whatIsCertainIsAcceptedTogether() throws Exception {
        long account = fixture.account(digits, "USD");
        BankFile file = BankFixture.file(digits, "USD");
        for (int i = 1; i <= 5; i++) {
            gift("USD", i + "31.17");
            file.entry("c" + i, GIVEN, i + "31.17", "ZAINAB " + family, "gift " + i);
        }
        fixture.loaded(
                account, file.entry("x", GIVEN, "19.99", "Nobody", "unknown").camt());

        TREASURER.run(() -> desk.acceptCertain(account));

        assertThat(fixture.work(new RecordRef("bank-account", account))
                        .message()
                        .values())
                .containsExactly(5L, 1L);
        assertThat(fixture.lines(account).stream().filter(row -> row.state() == LineState.MATCHED))
                .hasSize(5);
    }

    @Test
    void aThousandCertainLinesAreAcceptedWithinAMinute() throws Exception {
        long account = fixture.account(digits, "USD");
        BankFile file = BankFixture.file(digits, "USD");
        long fund = fixture.fund("USD");
        long donor = fixture.donor("Zainab", family);
        for (int i = 0; i < MANY; i++) {
            String amount = 40_000 + i + ".37";
            fixture.gift(fund, donor, Money.usd(amount), GIVEN, GiftMethod.WIRE, null);
            file.entry("n" + i, GIVEN, amount, "Zainab " + family, "gift");
        }
        fixture.loaded(account, file.camt());

        Instant begun = Instant.now();
        TREASURER.run(() -> desk.acceptCertain(account));
        JobRow done = fixture.work(new RecordRef("bank-account", account));
        Duration took = Duration.between(begun, Instant.now());

        LOG.info("MEASURED " + MANY + " lines accepted in " + took.toMillis() + " ms");
        assertThat(done.message().values()).containsExactly((long) MANY, 0L);
        assertThat(took).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void aReversedGiftBringsItsLineBackAndTheBouncedLineMatchesTheReversal() throws Exception {
        long account = loaded("USD", "310.05");
        long gift = gift("USD", "310.05");
        long line = fixture.line(account, family);
        accept(line, fixture.file(line).suggestions().get(0));

        TREASURER.run(() -> gifts.reverse(gift, funding.gift(gift).version(), "Bounced"));

        assertThat(fixture.file(line).state()).isEqualTo(LineState.REVERSED_SINCE);
        assertThat(fixture.toResolve(account)).extracting(LineRow::id).containsExactly(line);
        LocalDate today = FundingFixture.TODAY;
        fixture.loaded(
                account,
                BankFile.of(digits, "USD", "1310.05", START.plusDays(31), today)
                        .entry("back", today, "-310.05", "Zainab " + family, "returned cheque")
                        .camt());
        long returned = fixture.line(account, "returned");
        accept(returned, fixture.file(returned).suggestions().get(0));
        assertThat(fixture.file(line).state()).isEqualTo(LineState.MATCHED);
        assertThat(fixture.reconciliation(account, today).ties()).isTrue();
    }

    @Test
    void aGiftIsRecordedFromItsLine() throws Exception {
        long account = loaded("USD", "45.45");
        long line = fixture.line(account, family);
        CampaignFile campaign = appeals.campaign(family, "500");
        long fund = campaign.fund().ref().id();
        long donor = fixture.donor("Zainab", family + "x");
        Appeal appeal = new Appeal(campaign.id(), null, null);

        long gift = TREASURER.call(
                () -> desk.recordGift(UUID.randomUUID(), line, donor, fund, GiftMethod.WIRE, null, appeal));

        assertThat(funding.gift(gift).amount()).isEqualTo(Money.usd("45.45"));
        assertThat(funding.gift(gift).receivedOn()).isEqualTo(GIVEN);
        assertThat(funding.gift(gift).appeal().campaign().ref()).isEqualTo(campaign.ref());
        assertThat(fixture.file(line).items().get(0).number())
                .isEqualTo(funding.gift(gift).number());
    }

    @Test
    void aChargeIsBorneByAFundThatHasAsMuchAndUndoingGivesItBack() throws Exception {
        long account = loaded("USD", "-15");
        long line = fixture.line(account, family);
        long poor = fixture.fund("USD");
        long fund = funding.fundWith("100");

        assertThatThrownBy(() -> TREASURER.run(() -> desk.charge(line, poor, null)))
                .satisfies(broken("rule.grant.fundTooSmall"));
        TREASURER.run(() -> desk.charge(line, fund, "Monthly fee"));

        assertThat(funding.fund(fund).figures().available()).isEqualTo(Money.usd("85"));
        TREASURER.run(() -> desk.undo(line, fixture.file(line).settlement().id()));
        assertThat(funding.fund(fund).figures().available()).isEqualTo(Money.usd("100"));
        assertThat(check.run().isBalanced()).isTrue();
    }

    @Test
    void zakatBearsNoCharge() throws Exception {
        long account = loaded("USD", "-15");
        long line = fixture.line(account, family);
        long zakat = funding.fund("Zakat " + family, Terms.zakat());
        gift(zakat, "100");

        assertThatThrownBy(() -> TREASURER.run(() -> desk.charge(line, zakat, null)))
                .satisfies(broken("rule.bank.zakat"));
        assertThat(fixture.file(line).state()).isEqualTo(LineState.TO_RESOLVE);
    }

    @Test
    void interestPaysForChargesAndIsNotGranted() throws Exception {
        long account = loaded("USD", "9");
        long fund = funding.fundWith("100");
        long line = fixture.line(account, family);

        TREASURER.run(() -> desk.interest(line, fund, null));

        assertThat(fixture.file(line).state()).isEqualTo(LineState.INTEREST);
        assertThat(funding.fund(fund).figures().available()).isEqualTo(Money.usd("100"));
    }

    @Test
    void aTransferIsUnderWayUntilTheOtherBankTellsOfIt() throws Exception {
        long account = loaded("USD", "-200");
        String otherDigits = BankFixture.digits();
        long other = fixture.account(otherDigits, "USD");
        LocalDate day = START.plusDays(31);
        long out = fixture.line(account, family);

        TREASURER.run(() -> desk.transfer(out, other));

        assertThat(fixture.reconciliation(account, day).count(Difference.TRANSFER_UNDER_WAY))
                .isZero();
        assertThat(fixture.reconciliation(other, day).sum(Difference.TRANSFER_UNDER_WAY))
                .isEqualTo(Money.usd("200"));
        fixture.loaded(
                other,
                BankFixture.file(otherDigits, "USD")
                        .entry("in", GIVEN.plusDays(1), "200", "House", "own")
                        .camt());
        long in = fixture.line(other, "own");
        TREASURER.run(() -> desk.transfer(in, account));
        assertThat(fixture.reconciliation(other, day).count(Difference.TRANSFER_UNDER_WAY))
                .isZero();
        assertThat(fixture.reconciliation(other, day).count(Difference.NOT_IN_BOOKS))
                .isZero();
        TREASURER.run(() -> desk.undo(out, fixture.file(out).settlement().id()));
        assertThat(fixture.reconciliation(other, day).count(Difference.NOT_IN_BOOKS))
                .isZero();
        TREASURER.run(() -> desk.undo(in, fixture.file(in).settlement().id()));
        assertThat(fixture.reconciliation(account, day).count(Difference.NOT_IN_BOOKS))
                .isEqualTo(1);
    }

    @Test
    void thePayOutOfAProcessorIsMatchedWithItsFee() throws Exception {
        long account = loaded("USD", "96.80");
        long fund = fixture.fund("USD");
        long donor = fixture.donor("Huda", family + "y");
        fixture.gift(fund, donor, Money.usd("60.13"), GIVEN.minusDays(1), GiftMethod.CARD, null);
        fixture.gift(fund, donor, Money.usd("39.87"), GIVEN.minusDays(1), GiftMethod.CARD, null);
        long line = fixture.line(account, family);
        Suggestion payOut = fixture.file(line).suggestions().stream()
                .filter(one -> one.fee() != null)
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> accept(line, payOut)).satisfies(broken("rule.bank.feeFund"));
        TREASURER.run(() ->
                desk.accept(line, payOut.items().stream().map(item -> item.id()).toList(), fund));

        LineFile matched = fixture.file(line);
        assertThat(matched.items()).hasSize(3);
        assertThat(matched.items().stream().map(item -> item.money()).reduce(Money::plus))
                .contains(Money.usd("96.80"));
    }

    @Test
    void theReportTiesToTheCentAndListsWhatStandsBetween() throws Exception {
        String currency = "CHF";
        rate(currency, GIVEN);
        rate(currency, START.plusDays(29));
        long account = fixture.account(digits, currency);
        long fund = fixture.fund(currency);
        long donor = fixture.donor("Zainab", family);
        fixture.gift(fund, donor, Money.of("500.05", currency), GIVEN, GiftMethod.WIRE, null);
        fixture.gift(fund, donor, Money.of("70", currency), START.plusDays(29), GiftMethod.CHECK, "77");
        fixture.loaded(
                account,
                BankFixture.file(digits, currency)
                        .entry("1", GIVEN, "500.05", "Zainab " + family, "one")
                        .entry("2", START.plusDays(9), "33.33", "Nobody", "two")
                        .entry("3", START.plusDays(10), "44.44", "Mistake", "three")
                        .entry("4", START.plusDays(28), "-15", "Bank", "four")
                        .camt());
        long first = fixture.line(account, "one");
        accept(first, fixture.file(first).suggestions().get(0));
        long mistake = fixture.line(account, "three");
        TREASURER.run(() -> desk.notOurs(mistake, "Sent to us by mistake; the bank will take it back."));
        long fee = fixture.line(account, "four");
        TREASURER.run(() -> desk.charge(fee, fund, null));

        Reconciliation report = fixture.reconciliation(account, START.plusDays(30));

        assertThat(report.ties()).isTrue();
        assertThat(report.bank()).isEqualTo(Money.of("1562.82", currency));
        assertThat(report.book()).isEqualTo(Money.of("1555.05", currency));
        assertThat(report.sum(Difference.DEPOSIT_IN_TRANSIT)).isEqualTo(Money.of("70", currency));
        assertThat(report.sum(Difference.NOT_IN_BOOKS)).isEqualTo(Money.of("-33.33", currency));
        assertThat(report.sum(Difference.NOT_OURS)).isEqualTo(Money.of("-44.44", currency));
        for (int day = 0; day <= 40; day++) {
            assertThat(fixture.reconciliation(account, START.plusDays(day)).unexplained())
                    .as("day " + day)
                    .isEqualTo(Money.zero(currency));
        }
    }

    @Test
    void aMissingStatementIsWhatTheReportCannotExplain() throws Exception {
        long account = fixture.account(digits, "USD");
        fixture.loaded(
                account,
                BankFile.of(digits, "USD", "1250", START.plusDays(10), START.plusDays(20))
                        .camt());

        Reconciliation report = fixture.reconciliation(account, START.plusDays(20));

        assertThat(report.ties()).isFalse();
        assertThat(report.gaps()).hasSize(1);
    }

    @Test
    void onlyATreasurerSettles() throws Exception {
        long account = loaded("USD", "12");
        long line = fixture.line(account, family);

        for (String role : List.of(Roles.AUDITOR, Roles.COORDINATOR)) {
            As reader = As.user("reader", role);
            assertThatThrownBy(() -> reader.run(() -> desk.notOurs(line, "no"))).isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> TREASURER.run(() -> desk.notOurs(line, " "))).satisfies(broken("rule.reason.missing"));
        TREASURER.run(() -> desk.notOurs(line, "Somebody else’s"));
        assertThat(fixture.file(line).settlement().as()).isEqualTo(SettlementKind.NOT_OURS);
    }

    private void rate(String currency, LocalDate day) throws Exception {
        TREASURER.call(() ->
                rates.enter(UUID.randomUUID(), new DatedRate(currency, day, new BigDecimal("1.25"), "Central Bank")));
    }

    private long loaded(String currency, String amount) throws Exception {
        long account = fixture.account(digits, currency);
        fixture.loaded(
                account,
                BankFixture.file(digits, currency)
                        .entry("g", GIVEN, amount, "Zainab " + family, "words")
                        .camt());
        return account;
    }

    private long gift(String currency, String amount) throws Exception {
        long donor = fixture.donor("Zainab", family);
        return fixture.gift(fixture.fund(currency), donor, Money.of(amount, currency), GIVEN, GiftMethod.WIRE, null);
    }

    private void gift(long fund, String dollars) throws Exception {
        fixture.gift(fund, fixture.donor("Zainab", family), Money.usd(dollars), GIVEN, GiftMethod.WIRE, null);
    }

    private void accept(long line, Suggestion suggestion) throws Exception {
        TREASURER.run(() -> desk.accept(
                line, suggestion.items().stream().map(item -> item.id()).toList(), null));
    }

    private static Consumer<Throwable> broken(String rule) {
        return failure -> assertThat(failure)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.key()).isEqualTo(rule));
    }
}
