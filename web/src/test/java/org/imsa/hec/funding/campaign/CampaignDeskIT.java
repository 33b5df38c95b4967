package org.imsa.hec.funding.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imsa.hec.directory.PartyFixture.uniqueWord;
import static org.imsa.hec.funding.FundingFixture.OFFICER;
import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import org.imsa.hec.funding.FundingFixture;
import org.imsa.hec.funding.Refused;
import org.imsa.hec.funding.fund.Terms;
import org.imsa.hec.funding.gift.Appeal;
import org.imsa.hec.funding.gift.GiftDesk;
import org.imsa.hec.funding.gift.GiftScope;
import org.imsa.hec.funding.gift.Gifts;
import org.imsa.hec.kernel.audit.AuditTrail;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.test.ContainerTest;
import org.imsa.hec.test.Threads;
import org.junit.jupiter.api.Test;

class CampaignDeskIT extends ContainerTest {

    @Inject
    private AppealFixture fixture;

    @Inject
    private FundingFixture funding;

    @EJB
    private CampaignDesk desk;

    @EJB
    private Campaigns campaigns;

    @EJB
    private GiftDesk giftDesk;

    @EJB
    private Gifts gifts;

    @EJB
    private AuditTrail trail;

    @Test
    void theThermometerShowsWhatWasReceivedAndNotWhatWasReversed() throws Exception {
        CampaignFile campaign = fixture.campaign(uniqueWord(), "1000");
        fixture.gift(campaign, "400");
        long wrong = fixture.gift(campaign, "250");
        funding.gift(campaign.fund().ref().id(), funding.person("Donor", uniqueWord()), "70", FundingFixture.TODAY);

        TREASURER.run(() -> giftDesk.reverse(wrong, funding.gift(wrong).version(), "Bounced"));

        CampaignFile after = fixture.campaign(campaign.id());
        assertThat(after.thermometer().received()).isEqualTo(Money.usd("400"));
        assertThat(after.thermometer().missing()).isEqualTo(Money.usd("600"));
        assertThat(after.raised().gifts()).isEqualTo(1);
        assertThat(after.state()).isEqualTo(CampaignState.RUNNING);
        assertThat(trail.of(after.ref(), 5)).singleElement().satisfies(row -> assertThat(row.activity())
                .isEqualTo("CampaignDesk.open"));
    }

    @Test
    void noGiftFailsBecauseManyReachTheGoalTogether() throws Exception {
        CampaignFile campaign = fixture.campaign(uniqueWord(), "300");

        List<FutureTask<Long>> recorded = Threads.together(8, () -> fixture.gift(campaign, "100"));

        for (FutureTask<Long> gift : recorded) {
            assertThat(funding.gift(gift.get()).appeal().campaign().ref()).isEqualTo(campaign.ref());
        }
        assertThat(fixture.campaign(campaign.id()).thermometer().received()).isEqualTo(Money.usd("800"));
    }

    @Test
    void aGiftUnderWayIsRecordedThoughItsCampaignWasClosedMeanwhile() throws Exception {
        CampaignFile campaign = fixture.campaign(uniqueWord(), "300");
        TREASURER.run(() -> desk.close(campaign.id(), campaign.version()));

        fixture.gift(campaign, "100");

        CampaignFile after = fixture.campaign(campaign.id());
        assertThat(after.state()).isEqualTo(CampaignState.CLOSED);
        assertThat(after.thermometer().received()).isEqualTo(Money.usd("100"));
        assertThat(choices()).extracting(CampaignChoice::id).doesNotContain(campaign.id());
    }

    @Test
    void overTheGoalTheOtherFundIsOfferedAndItsGiftsAreShownApart() throws Exception {
        CampaignFile campaign = fixture.campaign(uniqueWord(), "300");
        long fund = campaign.fund().ref().id();
        long other = campaign.otherFund().ref().id();
        assertThat(choice(campaign).offered().ref().id()).isEqualTo(fund);

        fixture.gift(campaign, "300");
        assertThat(choice(campaign).offered().ref().id()).isEqualTo(other);
        fixture.gift(other, Money.usd("50"), new Appeal(campaign.id(), null, null));

        CampaignFile after = fixture.campaign(campaign.id());
        assertThat(after.thermometer().received()).isEqualTo(Money.usd("300"));
        assertThat(after.elsewhere()).isEqualTo(Money.usd("50"));
        assertThat(after.raised().gifts()).isEqualTo(2);
    }

    @Test
    void aGiftIntoAFundThatTheCampaignDoesNotRaiseForIsRefused() throws Exception {
        CampaignFile campaign = fixture.campaign(uniqueWord(), "300");
        long stranger = funding.fund("Stranger " + uniqueWord());

        Refused.by(
                "rule.campaign.otherFund",
                () -> fixture.gift(stranger, Money.usd("50"), new Appeal(campaign.id(), null, null)));
    }

    @Test
    void theGoalIsInTheCurrencyOfTheFund() throws Exception {
        long euros = funding.fund("Euro " + uniqueWord(), Terms.unrestricted(), "EUR");

        Refused.by(
                        "rule.fund.currency",
                        () -> TREASURER.call(() ->
                                desk.open(UUID.randomUUID(), AppealFixture.details(uniqueWord(), "300", euros, null))))
                .containsExactly("USD", "EUR");
    }

    @Test
    void theGiftsOfACampaignAreListedAndTheListShowsItsThermometer() throws Exception {
        String word = uniqueWord();
        CampaignFile campaign = fixture.campaign(word, "200");
        long gift = fixture.gift(campaign, "50");

        assertThat(TREASURER
                        .call(() -> gifts.list(
                                new GiftScope(null, null, campaign.id(), null, null),
                                null,
                                null,
                                PageRequest.firstPage(5)))
                        .rows())
                .extracting(row -> row.id())
                .containsExactly(gift);
        assertThat(TREASURER
                        .call(() -> campaigns.list(CampaignFilter.RUNNING, word, PageRequest.firstPage(5)))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.thermometer().percent()).isEqualTo(25));
    }

    @Test
    void aTeamFillsItsOwnThermometerAndThatOfItsCampaign() throws Exception {
        CampaignFile campaign = fixture.campaign(uniqueWord(), "1000");
        long team = fixture.team(campaign.id(), uniqueWord(), "200");
        fixture.gift(campaign.fund().ref().id(), Money.usd("150"), new Appeal(campaign.id(), team, null));

        TeamFile file = fixture.teamFile(team);
        assertThat(file.thermometer().received()).isEqualTo(Money.usd("150"));
        assertThat(file.campaign().ref()).isEqualTo(campaign.ref());
        assertThat(fixture.campaign(campaign.id()).thermometer().received()).isEqualTo(Money.usd("150"));
        assertThat(choice(campaign).teams()).singleElement().satisfies(line -> assertThat(line.ref())
                .isEqualTo(file.ref()));
    }

    @Test
    void aGiftOfATeamOfAnotherCampaignIsRefused() throws Exception {
        CampaignFile one = fixture.campaign(uniqueWord(), "1000");
        long team = fixture.team(fixture.campaign(uniqueWord(), "1000").id(), uniqueWord(), "200");

        Refused.by(
                "rule.campaign.otherTeam",
                () -> fixture.gift(one.fund().ref().id(), Money.usd("150"), new Appeal(one.id(), team, null)));
    }

    @Test
    void aClosedCampaignTakesNoTeams() throws Exception {
        CampaignFile campaign = fixture.campaign(uniqueWord(), "1000");
        TREASURER.run(() -> desk.close(campaign.id(), campaign.version()));

        Refused.by("rule.campaign.closed", () -> fixture.team(campaign.id(), uniqueWord(), "200"));
    }

    @Test
    void onlyTreasurerAndCoordinatorOpenCampaigns() throws Exception {
        long fund = funding.fund("Fund " + uniqueWord());

        assertThatThrownBy(() -> OFFICER.call(
                        () -> desk.open(UUID.randomUUID(), AppealFixture.details(uniqueWord(), "300", fund, null))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aChapterCountsTheGiftsOfThisYearInDollars() throws Exception {
        long chapter = fixture.chapter(uniqueWord(), "1000");
        Appeal through = new Appeal(null, null, chapter);
        fixture.gift(funding.fund("One " + uniqueWord()), Money.usd("120"), through);
        fixture.gift(funding.fund("Two " + uniqueWord()), Money.usd("80"), through);

        assertThat(fixture.chapterFile(chapter).thermometer().received()).isEqualTo(Money.usd("200"));
        assertThat(fixture.chapterFile(chapter).thermometer().percent()).isEqualTo(20);
    }

    private List<CampaignChoice> choices() throws Exception {
        return TREASURER.call(campaigns::open);
    }

    private CampaignChoice choice(CampaignFile campaign) throws Exception {
        return choices().stream()
                .filter(choice -> choice.id() == campaign.id())
                .findAny()
                .orElseThrow();
    }
}
