package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imsa.hec.funding.FundingFixture.TODAY;
import static org.imsa.hec.funding.FundingFixture.TREASURER;
import static org.imsa.hec.funding.FundingFixture.application;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.ledger.Figures;
import org.imsa.hec.funding.trail.MoneyTrail;
import org.imsa.hec.funding.trail.Trail;
import org.imsa.hec.funding.trail.TrailRow;
import org.imsa.hec.funding.trail.TrailStage;
import org.imsa.hec.funding.trail.TrailStation;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

/** The main job, from a gift to a training place and a mission, and the money trail from every side. */
class MoneyTrailScenarioIT extends ContainerTest {
    private static final As MISSION_LEAD = As.user("yusuf", Roles.MISSION_LEAD);

    @Inject
    private FundingFixture fixture;

    @EJB
    private MoneyTrail trail;

    @Test
    void everyDollarIsFollowedFromTheGiftToTheRecordAndBack() throws Exception {
        String word = PartyFixture.uniqueWord();
        long zaynab = fixture.person("Zaynab", word);
        long foundation = fixture.organisation("Crescent " + word, "مؤسسة الهلال " + word);

        long fund = fixture.fund("Common good " + word);
        long older = fixture.gift(fund, zaynab, "600", TODAY.minusDays(20));
        long newer = fixture.gift(fund, foundation, "5000", TODAY.minusDays(3));
        assertThat(fixture.fund(fund).figures().available()).isEqualTo(Money.usd("5600"));

        long course = fixture.submitted(application("Course " + word, GrantPurpose.TRAINING, zaynab, "800", fund));
        long mission =
                fixture.submitted(application("Mission " + word, GrantPurpose.MISSION, foundation, "3000", fund));
        fixture.approve(course);
        fixture.approve(mission);
        RecordRef training = fixture.grant(course).record();
        RecordRef journey = fixture.grant(mission).record();
        assertThat(training.kind()).isEqualTo("training");
        assertThat(journey.kind()).isEqualTo("mission");
        assertThat(fixture.fund(fund).figures())
                .isEqualTo(new Figures(Money.usd("5600"), Money.usd("3800"), Money.usd("0")));

        fixture.paid(course, "700");
        fixture.paid(mission, "1000");

        assertThat(fixture.fund(fund).figures())
                .isEqualTo(new Figures(Money.usd("5600"), Money.usd("2100"), Money.usd("1700")));
        assertShares(new RecordRef("gift", older), Map.of(training, "600"));
        assertShares(new RecordRef("gift", newer), Map.of(training, "100", journey, "1000"));
        assertShares(new RecordRef("fund", fund), Map.of(training, "700", journey, "1000"));
        assertShares(new RecordRef("grant", course), Map.of(training, "700"));
        assertShares(training, Map.of(training, "700"));
        assertShares(journey, Map.of(journey, "1000"));

        Map<TrailStage, TrailStation> back = stations(TREASURER.call(() -> trail.of(training)));
        assertThat(back.get(TrailStage.GIFTS).count()).isEqualTo(2);
        assertThat(back.get(TrailStage.GIFTS).amount()).isEqualTo(Money.usd("700"));
        assertThat(back.get(TrailStage.FUND).ref()).isEqualTo(new RecordRef("fund", fund));
        assertThat(back.get(TrailStage.GRANT).ref()).isEqualTo(new RecordRef("grant", course));
        assertThat(back.get(TrailStage.RECORD).ref()).isEqualTo(training);

        Map<TrailStage, TrailStation> on = stations(TREASURER.call(() -> trail.of(new RecordRef("gift", newer))));
        assertThat(on.get(TrailStage.GIFTS).latin()).isEqualTo("Crescent " + word);
        assertThat(on.get(TrailStage.GRANT).count()).isEqualTo(2);
        assertThat(on.get(TrailStage.RECORD).count()).isEqualTo(2);
    }

    @Test
    void whoMayNotReadGiftsSeesTheTrailOfTheirRecordWithoutDonors() throws Exception {
        long grant = fixture.approved(fixture.fundWith("1000"), GrantPurpose.MISSION, "400");
        fixture.paid(grant, "100");
        RecordRef mission = fixture.grant(grant).record();

        List<TrailRow> shares = MISSION_LEAD
                .call(() -> trail.shares(mission, PageRequest.firstPage(5)))
                .rows();
        TrailStation gifts =
                stations(MISSION_LEAD.call(() -> trail.of(mission))).get(TrailStage.GIFTS);

        assertThat(shares).singleElement().satisfies(row -> {
            assertThat(row.money()).isEqualTo(Money.usd("100"));
            assertThat(row.donorLatin()).isNull();
        });
        assertThat(gifts.amount()).isEqualTo(Money.usd("100"));
        assertThat(gifts.latin()).isNull();
        assertThat(gifts.ref()).isNull();
    }

    @Test
    void theTrailOfARecordThatOneMayNotReadIsRefused() throws Exception {
        long grant = fixture.approved(fixture.fundWith("1000"), GrantPurpose.MISSION, "400");

        Refused.by("rule.trail.notReadable", () -> MISSION_LEAD.call(() -> trail.of(new RecordRef("grant", grant))));
    }

    private void assertShares(RecordRef from, Map<RecordRef, String> expected) throws Exception {
        Map<RecordRef, Money> found =
                TREASURER.call(() -> trail.shares(from, PageRequest.firstPage(50))).rows().stream()
                        .collect(Collectors.toMap(TrailRow::record, TrailRow::money, Money::plus));
        assertThat(found).as("shares seen from " + from).hasSameSizeAs(expected);
        expected.forEach((record, amount) ->
                assertThat(found).as("shares seen from " + from).containsEntry(record, Money.usd(amount)));
    }

    private static Map<TrailStage, TrailStation> stations(Trail trail) {
        return trail.stations().stream().collect(Collectors.toMap(TrailStation::stage, station -> station));
    }
}
