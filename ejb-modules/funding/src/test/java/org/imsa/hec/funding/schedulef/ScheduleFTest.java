package org.imsa.hec.funding.schedulef;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.funding.payment.Assistance;
import org.imsa.hec.funding.payment.IrsRegion;
import org.imsa.hec.funding.payment.PaymentMethod;
import org.imsa.hec.funding.payment.Valuation;
import org.imsa.hec.kernel.money.Money;
import org.junit.jupiter.api.Test;

class ScheduleFTest {
    private static final long HOSPITAL = 7;
    private long id = 100;

    @Test
    void anOrganisationIsInPartTwoIfItsPaymentsTogetherAreAboveFiveThousand() {
        ScheduleF report = ScheduleF.of(List.of(
                organisation(HOSPITAL, IrsRegion.EUROPE, "3000"),
                organisation(HOSPITAL, IrsRegion.EUROPE, "2000.01"),
                organisation(8, IrsRegion.EUROPE, "5000")));

        assertThat(report.partTwo()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(HOSPITAL);
            assertThat(row.cash()).isEqualTo(Money.usd("5000.01"));
            assertThat(row.purposes()).containsExactly("Equipment");
            assertThat(row.manners()).containsExactly(PaymentMethod.WIRE);
        });
    }

    @Test
    void anOrganisationInTwoRegionsHasALineForEach() {
        ScheduleF report = ScheduleF.of(List.of(
                organisation(HOSPITAL, IrsRegion.EUROPE, "5000"),
                organisation(HOSPITAL, IrsRegion.SOUTH_ASIA, "1000")));

        assertThat(report.partTwo())
                .extracting(PartTwoRow::region)
                .containsExactly(IrsRegion.EUROPE, IrsRegion.SOUTH_ASIA);
    }

    @Test
    void aHospitalThatIsPaidForANamedPatientIsInPartThree() {
        ScheduleF report = ScheduleF.of(List.of(
                forPatient(HOSPITAL, 41L, "4000"), forPatient(HOSPITAL, 41L, "1500"), forPatient(9, 42L, "500")));

        assertThat(report.partTwo()).isEmpty();
        assertThat(report.partThree()).singleElement().satisfies(row -> {
            assertThat(row.assistance()).isEqualTo(Assistance.MEDICAL_CARE);
            assertThat(row.recipients()).isEqualTo(2);
            assertThat(row.cash()).isEqualTo(Money.usd("6000"));
        });
    }

    @Test
    void individualsAreReportedOnlyIfTheyReceivedMoreThanFiveThousandTogether() {
        ScheduleF report = ScheduleF.of(List.of(person(41, "3000", null), person(42, "2000", null)));

        assertThat(report.partThree()).isEmpty();
        assertThat(report.individuals()).isEqualTo(Money.usd("5000"));
    }

    @Test
    void aGroupOfWhomOnlyTheNumberIsKnownIsAddedToThoseWhoAreNamed() {
        ScheduleF report = ScheduleF.of(List.of(person(41, "3000", null), person(42, "3000", 30)));

        assertThat(report.partThree()).singleElement().satisfies(row -> assertThat(row.recipients())
                .isEqualTo(31));
    }

    @Test
    void whatStaysInTheUnitedStatesIsNotInIt() {
        ScheduleF report = ScheduleF.of(List.of(organisation(HOSPITAL, IrsRegion.UNITED_STATES, "90000")));

        assertThat(report.partTwo()).isEmpty();
        assertThat(report.gaps()).isEmpty();
    }

    @Test
    void everythingThatIsMissingIsNamed() {
        ForeignPayment bare = new ForeignPayment(
                1,
                "PA-1",
                HOSPITAL,
                PartyKind.ORGANISATION,
                "H",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                PaymentMethod.WIRE,
                BigDecimal.TEN,
                null,
                null);
        ForeignPayment stipend = person(41, "100", null);

        ScheduleF report = ScheduleF.of(List.of(bare, stipend, organisation(8, IrsRegion.EUROPE, "10")));

        assertThat(report.gaps())
                .extracting(GapRow::gaps)
                .containsExactly(
                        List.of(Gap.REGION, Gap.PURPOSE, Gap.DOLLARS, Gap.DESCRIPTION, Gap.VALUATION),
                        List.of(Gap.ASSISTANCE));
    }

    @Test
    void goodsCountWithTheMoney() {
        ForeignPayment goods = new ForeignPayment(
                1,
                "PA-1",
                HOSPITAL,
                PartyKind.ORGANISATION,
                "H",
                null,
                null,
                IrsRegion.EUROPE,
                null,
                "Equipment",
                null,
                null,
                new BigDecimal("1000"),
                PaymentMethod.WIRE,
                new BigDecimal("4500"),
                "Monitors",
                Valuation.FAIR_MARKET);

        assertThat(ScheduleF.of(List.of(goods)).partTwo()).singleElement().satisfies(row -> {
            assertThat(row.goodsWorth()).isEqualTo(Money.usd("4500"));
            assertThat(row.goods()).containsExactly("Monitors");
            assertThat(row.valuations()).containsExactly(Valuation.FAIR_MARKET);
        });
    }

    private ForeignPayment organisation(long payee, IrsRegion region, String usd) {
        return payment(payee, PartyKind.ORGANISATION, region, null, null, null, usd);
    }

    private ForeignPayment forPatient(long hospital, Long patient, String usd) {
        return payment(hospital, PartyKind.ORGANISATION, IrsRegion.EUROPE, Assistance.MEDICAL_CARE, patient, null, usd);
    }

    private ForeignPayment person(long payee, String usd, Integer recipients) {
        return payment(payee, PartyKind.PERSON, IrsRegion.EUROPE, null, null, recipients, usd);
    }

    private ForeignPayment payment(
            long payee,
            PartyKind kind,
            IrsRegion region,
            Assistance type,
            Long individual,
            Integer recipients,
            String usd) {
        return new ForeignPayment(
                id++,
                "PA-" + id,
                payee,
                kind,
                "Payee " + payee,
                null,
                null,
                region,
                type,
                "Equipment",
                individual,
                recipients,
                new BigDecimal(usd),
                PaymentMethod.WIRE,
                null,
                null,
                null);
    }
}
