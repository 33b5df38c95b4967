package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.imsa.hec.funding.FundingFixture.OFFICER;
import static org.imsa.hec.funding.FundingFixture.TODAY;
import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.fund.Terms;
import org.imsa.hec.funding.payment.Assistance;
import org.imsa.hec.funding.payment.Classification;
import org.imsa.hec.funding.payment.IrsRegion;
import org.imsa.hec.funding.payment.PaymentRequests;
import org.imsa.hec.funding.rate.DatedRate;
import org.imsa.hec.funding.rate.RateDesk;
import org.imsa.hec.funding.schedulef.ForeignPayments;
import org.imsa.hec.funding.schedulef.PartThreeRow;
import org.imsa.hec.funding.schedulef.PartTwoRow;
import org.imsa.hec.funding.schedulef.ScheduleF;
import org.imsa.hec.kernel.audit.AuditTrail;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

class ScheduleFIT extends ContainerTest {

    @Inject
    private FundingFixture fixture;

    @Inject
    private PaidAbroad abroad;

    @EJB
    private ForeignPayments payments;

    @EJB
    private PaymentRequests requests;

    @EJB
    private RateDesk rates;

    @EJB
    private AuditTrail trail;

    private final String word = PartyFixture.uniqueWord();

    @Test
    void aHospitalInIraqIsInPartTwoUntilItsPaymentIsForANamedPatient() throws Exception {
        String[] ids = abroad.call("Hospital " + word).split(" ");
        long hospital = Long.parseLong(ids[0]);
        long payment = Long.parseLong(ids[1]);
        assertThat(partTwo(hospital)).hasValueSatisfying(row -> {
            assertThat(row.region()).isEqualTo(IrsRegion.MIDDLE_EAST_NORTH_AFRICA);
            assertThat(row.cash()).isEqualTo(Money.usd("6000"));
            assertThat(row.purposes()).containsExactly("Tuition of the first term");
        });

        long patient = fixture.person("Maryam", word);
        classify(
                payment,
                new Classification(IrsRegion.ANTARCTICA, Assistance.EXAMINATION_FEES, patient, null, null, null, null));

        assertThat(partTwo(hospital)).isEmpty();
        assertThat(read().partThree())
                .filteredOn(row -> row.region() == IrsRegion.ANTARCTICA)
                .extracting(PartThreeRow::recipients, PartThreeRow::cash)
                .containsExactly(tuple(1L, Money.usd("6000")));
        assertThat(trail.of(fixture.payment(payment).ref(), 5)).first().satisfies(row -> assertThat(row.activity())
                .isEqualTo("PaymentRequests.classify"));
        assertThat(fixture.payment(payment).individual().id()).isEqualTo(patient);
    }

    @Test
    void whatWasPaidFromAFundInAnotherCurrencyCountsAtTheRateOfItsDay() throws Exception {
        TREASURER.call(() -> rates.enter(
                UUID.randomUUID(), new DatedRate("PLN", TODAY, new BigDecimal("0.25"), "Narodowy Bank Polski")));
        long fund = fixture.fund("Poland " + word, Terms.unrestricted(), "PLN");
        fixture.gift(fund, fixture.person("Donor", word), Money.of("30000", "PLN"), TODAY);
        long hospital = abroad.hospital("Hospital " + word, "PL");

        abroad.paid(hospital, fund, Money.of("30000", "PLN"));

        assertThat(partTwo(hospital))
                .hasValueSatisfying(row -> assertThat(row.cash()).isEqualTo(Money.usd("7500")));
    }

    @Test
    void whatLacksSomethingIsListedUntilItIsSaid() throws Exception {
        long hospital = abroad.hospital("Hospital " + word, null);
        long payment = abroad.paid(hospital, fixture.fundWith("100"), Money.usd("100"));
        assertThat(read().gaps()).extracting(row -> row.id()).contains(payment);

        classify(payment, new Classification(IrsRegion.UNITED_STATES, null, null, null, null, null, null));

        assertThat(read().gaps()).extracting(row -> row.id()).doesNotContain(payment);
    }

    private void classify(long payment, Classification classification) throws Exception {
        OFFICER.run(() -> requests.classify(
                payment, fixture.payment(payment).version(), "Tuition of the first term", classification));
    }

    private Optional<PartTwoRow> partTwo(long organisation) throws Exception {
        return read().partTwo().stream().filter(row -> row.id() == organisation).findAny();
    }

    private ScheduleF read() throws Exception {
        return TREASURER.call(() -> payments.of(TODAY.getYear()));
    }
}
