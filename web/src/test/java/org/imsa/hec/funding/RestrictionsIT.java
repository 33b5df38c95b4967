package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imsa.hec.funding.FundingFixture.OFFICER;
import static org.imsa.hec.funding.FundingFixture.TODAY;
import static org.imsa.hec.funding.FundingFixture.application;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import javax.sql.DataSource;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.fund.Beneficiaries;
import org.imsa.hec.funding.fund.Terms;
import org.imsa.hec.funding.grant.Application;
import org.imsa.hec.funding.grant.GrantApplications;
import org.imsa.hec.funding.grant.GrantFile;
import org.imsa.hec.funding.grant.ZakatGround;
import org.imsa.hec.funding.ledger.LedgerCheck;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

/** What donors allow is asked when a grant is submitted and again when it is approved. */
class RestrictionsIT extends ContainerTest {

    @Inject
    private FundingFixture fixture;

    @Inject
    private Beneficiaries beneficiaries;

    @EJB
    private GrantApplications applications;

    @EJB
    private LedgerCheck check;

    @jakarta.annotation.Resource(lookup = "jdbc/hec")
    private DataSource database;

    private final String word = PartyFixture.uniqueWord();

    @Test
    void zakatReachesAPersonWhoseEligibilitySomebodyHasRecorded() throws Exception {
        long fund = fundOf(Terms.zakat());
        long person = fixture.person("Zaynab", word);
        long grant = fixture.draft(application("Course " + word, GrantPurpose.TRAINING, person, "400", fund));

        Refused.by("rule.grant.zakatEligibility", () -> submit(grant));
        OFFICER.run(() -> applications.establish(
                grant, fixture.grant(grant).version(), ZakatGround.INDEBTED, "Saw the notice of the bank of 2 May."));
        submit(grant);
        fixture.approve(grant);

        GrantFile approved = fixture.grant(grant);
        assertThat(approved.eligibility().establishedBy()).isEqualTo("omar");
        assertThat(approved.eligibility().ground()).isEqualTo(ZakatGround.INDEBTED);
        assertThat(check.run().grantsAgainstTerms()).isZero();
    }

    @Test
    void zakatReachesNoOrganisation() throws Exception {
        long fund = fundOf(Terms.zakat());
        long hospital = fixture.organisation("Hospital " + word, "مستشفى " + word);
        long grant = fixture.draft(application("Course " + word, GrantPurpose.TRAINING, hospital, "400", fund));

        Refused.by("rule.grant.zakatPerson", () -> submit(grant));
    }

    @Test
    void whatWasEstablishedOfOneApplicantIsNotTrueOfAnother() throws Exception {
        long fund = fundOf(Terms.zakat());
        Application first =
                application("Course " + word, GrantPurpose.TRAINING, fixture.person("Ali", word), "400", fund);
        long grant = fixture.draft(first);
        OFFICER.run(() -> applications.establish(grant, fixture.grant(grant).version(), ZakatGround.POOR, "Seen."));
        Application other =
                application("Course " + word, GrantPurpose.TRAINING, fixture.person("Zaynab", word), "400", fund);

        OFFICER.run(() -> applications.change(grant, fixture.grant(grant).version(), other));

        assertThat(fixture.grant(grant).eligibility()).isNull();
        Refused.by("rule.grant.zakatEligibility", () -> submit(grant));
    }

    @Test
    void aFundForOneMissionPaysForThatMissionAndOpensNoOther() throws Exception {
        RecordRef mission = mission();
        long fund = fundOf(Terms.beneficiary(beneficiaries.find(mission.id()).orElseThrow()));
        long grant = fixture.draft(forMission(mission, fund));
        submit(grant);
        fixture.approve(grant);

        assertThat(fixture.grant(grant).record()).isEqualTo(mission);
    }

    @Test
    void aFundForOneMissionPaysForNothingElse() throws Exception {
        RecordRef mission = mission();
        long fund = fundOf(Terms.beneficiary(beneficiaries.find(mission.id()).orElseThrow()));
        String number = beneficiaries.find(mission.id()).orElseThrow().number();

        Refused.by("rule.grant.beneficiary", () -> submit(fixture.draft(forMission(mission(), fund))))
                .contains(number);
        Refused.by("rule.grant.beneficiary", () -> fixture.submitted(fund, GrantPurpose.MISSION, "100"));
    }

    @Test
    void aBeneficiaryIsOfThePurposeOfItsGrant() throws Exception {
        RecordRef noTraining = new RecordRef("training", mission().id());
        long fund = fixture.fundWith("1000");

        Refused.by(
                "rule.grant.beneficiaryOfOtherPurpose",
                () -> submit(fixture.draft(forRecord(noTraining, GrantPurpose.TRAINING, fund))));
    }

    @Test
    void theNightlyCheckSeesAGrantAgainstTheTermsOfItsFund() throws Exception {
        long grant = fixture.approved(fixture.fundWith("1000", GrantPurpose.TRAINING), GrantPurpose.TRAINING, "400");

        execute("UPDATE funding_grant SET purpose = 'MISSION' WHERE id = " + grant);
        try {
            assertThat(check.run().grantsAgainstTerms()).isEqualTo(1);
        } finally {
            execute("UPDATE funding_grant SET purpose = 'TRAINING' WHERE id = " + grant);
        }
        assertThat(check.run().grantsAgainstTerms()).isZero();
    }

    private RecordRef mission() throws Exception {
        return fixture.grant(fixture.approved(fixture.fundWith("1000"), GrantPurpose.MISSION, "400"))
                .record();
    }

    private long fundOf(Terms terms) throws Exception {
        long fund = fixture.fund("Fund " + PartyFixture.uniqueWord(), terms);
        fixture.gift(fund, fixture.person("Donor", PartyFixture.uniqueWord()), "1000", TODAY);
        return fund;
    }

    private Application forMission(RecordRef mission, long fund) throws Exception {
        return forRecord(mission, GrantPurpose.MISSION, fund);
    }

    private Application forRecord(RecordRef record, GrantPurpose purpose, long fund) throws Exception {
        Application plain = application("For " + word, purpose, fixture.person("Ali", word), "100", fund);
        return new Application(
                plain.title(),
                plain.purpose(),
                plain.applicantId(),
                null,
                plain.amount(),
                plain.period(),
                plain.fundId(),
                record,
                null);
    }

    private void submit(long grant) throws Exception {
        OFFICER.run(() -> applications.submit(grant, fixture.grant(grant).version()));
    }

    private void execute(String statement) throws Exception {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
