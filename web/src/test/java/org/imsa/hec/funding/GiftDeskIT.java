package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.funding.FundingFixture.OFFICER;
import static org.imsa.hec.funding.FundingFixture.TODAY;
import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.fund.FundDesk;
import org.imsa.hec.funding.gift.GiftDesk;
import org.imsa.hec.funding.gift.GiftFile;
import org.imsa.hec.funding.gift.GiftMethod;
import org.imsa.hec.funding.gift.GiftScope;
import org.imsa.hec.funding.gift.GiftStatus;
import org.imsa.hec.funding.gift.Gifts;
import org.imsa.hec.funding.gift.Receipt;
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
