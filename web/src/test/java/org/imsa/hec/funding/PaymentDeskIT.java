package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imsa.hec.funding.FundingFixture.TODAY;
import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.ledger.Figures;
import org.imsa.hec.funding.ledger.GrantFigures;
import org.imsa.hec.funding.payment.Disbursement;
import org.imsa.hec.funding.payment.PaymentDesk;
import org.imsa.hec.funding.payment.PaymentMethod;
import org.imsa.hec.funding.payment.PaymentStatus;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.test.ContainerTest;
import org.imsa.hec.test.Threads;
import org.junit.jupiter.api.Test;

class PaymentDeskIT extends ContainerTest {

    @Inject
    private FundingFixture fixture;

    @EJB
    private PaymentDesk desk;

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
                "rule.payment.notMade",
                () -> TREASURER.run(
                        () -> desk.reverse(payment, fixture.payment(payment).version(), "Again")));
    }

    @Test
    void aDoubleClickPaysOnce() throws Exception {
        long fund = fixture.fundWith("1000");
        long grant = fixture.approved(fund, GrantPurpose.TRAINING, "400");
        UUID request = UUID.randomUUID();
        Disbursement paid = new Disbursement(
                grant, fixture.grant(grant).applicant().id(), Money.usd("100"), TODAY, PaymentMethod.CHECK, "101");

        long first = TREASURER.call(() -> desk.record(request, paid));
        long second = TREASURER.call(() -> desk.record(request, paid));

        assertThat(second).isEqualTo(first);
        assertThat(fixture.fund(fund).figures())
                .isEqualTo(new Figures(Money.usd("1000"), Money.usd("300"), Money.usd("100")));
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
