package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.funding.FundingFixture.OFFICER;
import static org.imsa.hec.funding.FundingFixture.TODAY;
import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.fund.FundDesk;
import org.imsa.hec.funding.fund.Terms;
import org.imsa.hec.funding.gift.GiftDesk;
import org.imsa.hec.funding.gift.GiftFile;
import org.imsa.hec.funding.gift.GiftFilter;
import org.imsa.hec.funding.gift.GiftMethod;
import org.imsa.hec.funding.gift.GiftRow;
import org.imsa.hec.funding.gift.GiftScope;
import org.imsa.hec.funding.gift.GiftState;
import org.imsa.hec.funding.gift.GiftStatus;
import org.imsa.hec.funding.gift.Gifts;
import org.imsa.hec.funding.gift.Receipt;
import org.imsa.hec.funding.ledger.LedgerCheck;
import org.imsa.hec.kernel.audit.AuditTrail;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.test.ContainerTest;
import org.imsa.hec.test.Threads;
import org.junit.jupiter.api.Test;

class GiftDeskIT extends ContainerTest {

    @Inject
    private FundingFixture fixture;

    @EJB
    private GiftDesk desk;

    @EJB
    private Gifts gifts;

    @EJB
    private FundDesk funds;

    @EJB
    private AuditTrail trail;

    @EJB
    private LedgerCheck check;

    private long fund;
    private long donor;

    @Test
    void aGiftIsInTheFundAtOnceAndTheAuditTrailTellsWho() throws Exception {
        given();

        GiftFile gift = fixture.gift(record("250", "W-1"));

        assertThat(gift.number()).matches("GF-\\d{4}-\\d{4,}");
        assertThat(gift.unspent()).isEqualTo(Money.usd("250"));
        assertThat(fixture.fund(fund).figures().available()).isEqualTo(Money.usd("250"));
        assertThat(trail.of(gift.ref(), 5)).singleElement().satisfies(row -> {
            assertThat(row.username()).isEqualTo("layla");
            assertThat(row.activity()).isEqualTo("GiftDesk.record");
        });
    }

    @Test
    void aDoubleClickRecordsOneGift() throws Exception {
        given();
        UUID request = UUID.randomUUID();
        Receipt receipt = receipt("250", TODAY, GiftMethod.WIRE, null);

        long first = TREASURER.call(() -> desk.record(request, receipt));
        long second = TREASURER.call(() -> desk.record(request, receipt));

        assertThat(second).isEqualTo(first);
        assertThat(fixture.fund(fund).figures().received()).isEqualTo(Money.usd("250"));
    }

    @Test
    void theSameRequestFromManyThreadsRecordsOneGift() throws Exception {
        given();
        UUID request = UUID.randomUUID();
        Receipt receipt = receipt("250", TODAY, GiftMethod.WIRE, null);

        Threads.together(8, () -> TREASURER.call(() -> desk.record(request, receipt)));

        assertThat(fixture.fund(fund).figures().received()).isEqualTo(Money.usd("250"));
    }

    @Test
    void aTransactionIsRecordedOnce() throws Exception {
        given();
        String reference = PartyFixture.uniqueWord();
        long first = record("250", reference);

        Refused.by("rule.gift.duplicate", () -> record("250", reference))
                .containsExactly(reference, fixture.gift(first).number());
    }

    @Test
    void aReversedGiftFreesItsTransaction() throws Exception {
        given();
        String reference = PartyFixture.uniqueWord();
        long wrong = record("2500", reference);

        TREASURER.run(() -> desk.reverse(wrong, fixture.gift(wrong).version(), "One nought too many"));
        record("250", reference);

        assertThat(fixture.gift(wrong).status()).isEqualTo(GiftStatus.REVERSED);
        assertThat(fixture.fund(fund).figures().received()).isEqualTo(Money.usd("250"));
    }

    @Test
    void aChequeThatTheBankReturnsLeavesTheBooksWithTheFeeOnAFundThatIsNamed() throws Exception {
        given();
        long general = fixture.fundWith("100");
        long cheque = record("250", null);

        TREASURER.run(() ->
                desk.bounce(cheque, fixture.gift(cheque).version(), "No cover", new BigDecimal("12.50"), general));

        GiftFile file = fixture.gift(cheque);
        assertThat(file.state()).isEqualTo(GiftState.BOUNCED);
        assertThat(file.fee().amount()).isEqualTo(Money.usd("12.50"));
        assertThat(file.fee().fund().ref().id()).isEqualTo(general);
        assertThat(fixture.fund(fund).figures().received()).isEqualTo(Money.usd("0"));
        assertThat(fixture.fund(general).figures().available()).isEqualTo(Money.usd("87.50"));
        assertThat(listed(GiftFilter.BOUNCED)).extracting(GiftRow::state).containsExactly(GiftState.BOUNCED);
        assertThat(listed(GiftFilter.REVERSED)).isEmpty();
        assertThat(check.run().isBalanced()).isTrue();
    }

    @Test
    void theBanksFeeIsNotBorneByZakatNorByAFundThatHasLess() throws Exception {
        given();
        long zakat = fixture.fund("Zakat " + PartyFixture.uniqueWord(), Terms.zakat());
        long cheque = record("250", null);

        Refused.by("rule.bank.zakat", () -> bounce(cheque, zakat));
        Refused.by("rule.grant.fundTooSmall", () -> bounce(cheque, fund));
        Refused.by("rule.gift.feeFund", () -> bounce(cheque, null));
        assertThat(fixture.gift(cheque).state()).isEqualTo(GiftState.RECORDED);
    }

    @Test
    void aRefundIsToldApartFromAMistakeAndCashIsNotReturnedByABank() throws Exception {
        given();
        long cash = TREASURER.call(() -> desk.record(UUID.randomUUID(), receipt("40", TODAY, GiftMethod.CASH, null)));

        Refused.by("rule.gift.cashBounces", () -> bounce(cash, null, null));
        TREASURER.run(() -> desk.refund(cash, fixture.gift(cash).version(), "Given twice"));

        assertThat(listed(GiftFilter.REFUNDED)).extracting(GiftRow::id).containsExactly(cash);
        assertThat(fixture.gift(cash).reversalReason()).isEqualTo("Given twice");
        assertThat(trail.of(fixture.gift(cash).ref(), 1).get(0).activity()).isEqualTo("GiftDesk.refund");
        assertThat(check.run().isBalanced()).isTrue();
    }

    private void bounce(long gift, Long feeFund) throws Exception {
        bounce(gift, new BigDecimal("12.50"), feeFund);
    }

    private void bounce(long gift, BigDecimal fee, Long feeFund) throws Exception {
        TREASURER.run(() -> desk.bounce(gift, fixture.gift(gift).version(), "No cover", fee, feeFund));
    }

    private List<GiftRow> listed(GiftFilter filter) throws Exception {
        return TREASURER
                .call(() ->
                        gifts.list(new GiftScope(fund, null, null, null, null), filter, null, PageRequest.firstPage(9)))
                .rows();
    }

    @Test
    void aGiftOfAnotherDayThanUpToTodayIsRefused() throws Exception {
        given();

        Refused.by(
                "rule.gift.future",
                () -> TREASURER.call(() ->
                        desk.record(UUID.randomUUID(), receipt("250", TODAY.plusDays(2), GiftMethod.CASH, null))));
    }

    @Test
    void aGiftThatAPaymentWasMadeOfIsNotReversed() throws Exception {
        given();
        long gift = record("250", null);
        record("400", null);
        fixture.paid(fixture.approved(fund, GrantPurpose.TRAINING, "100"), "100");

        Refused.by(
                        "rule.gift.spent",
                        () -> TREASURER.run(
                                () -> desk.reverse(gift, fixture.gift(gift).version(), "Bounced")))
                .contains(Money.usd("100"));
    }

    @Test
    void aGiftThatAPromiseRestsOnIsNotReversed() throws Exception {
        given();
        long gift = record("250", null);
        fixture.approved(fund, GrantPurpose.TRAINING, "100");

        Refused.by(
                        "rule.gift.promised",
                        () -> TREASURER.run(
                                () -> desk.reverse(gift, fixture.gift(gift).version(), "Bounced")))
                .containsExactly(Money.usd("250"), Money.usd("150"));
    }

    @Test
    void aClosedFundTakesNoGift() throws Exception {
        given();
        TREASURER.run(() -> funds.close(fund));

        Refused.by("rule.fund.closed", () -> record("250", null));
    }

    @Test
    void onlyATreasurerRecordsGifts() throws Exception {
        given();

        assertThatThrownBy(() -> OFFICER.call(
                        () -> desk.record(UUID.randomUUID(), receipt("250", TODAY, GiftMethod.CASH, null))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aGiftIsFoundByTheBeginningsOfItsDonorsNames() throws Exception {
        String family = PartyFixture.uniqueWord();
        fund = fixture.fund("Fund " + family);
        donor = fixture.person("Muhammad", family);
        long gift = record("250", null);

        assertThat(TREASURER
                        .call(() -> gifts.list(
                                GiftScope.ALL, null, "MUHAMMAD " + family.substring(0, 5), PageRequest.firstPage(5)))
                        .rows())
                .extracting(row -> row.id())
                .contains(gift);
    }

    private void given() throws Exception {
        fund = fixture.fund("Fund " + PartyFixture.uniqueWord());
        donor = fixture.person("Donor", PartyFixture.uniqueWord());
    }

    private long record(String amount, String reference) throws Exception {
        return TREASURER.call(() -> desk.record(UUID.randomUUID(), receipt(amount, TODAY, GiftMethod.WIRE, reference)));
    }

    private Receipt receipt(String amount, LocalDate day, GiftMethod method, String reference) {
        return new Receipt(donor, fund, Money.usd(amount), day, method, reference, null);
    }
}
