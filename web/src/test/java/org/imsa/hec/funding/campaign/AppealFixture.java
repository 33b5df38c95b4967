package org.imsa.hec.funding.campaign;

import static org.imsa.hec.directory.PartyFixture.uniqueWord;
import static org.imsa.hec.funding.FundingFixture.TODAY;
import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.UUID;
import org.imsa.hec.funding.FundingFixture;
import org.imsa.hec.funding.chapter.ChapterDesk;
import org.imsa.hec.funding.chapter.ChapterDetails;
import org.imsa.hec.funding.chapter.ChapterFile;
import org.imsa.hec.funding.chapter.Chapters;
import org.imsa.hec.funding.gift.Appeal;
import org.imsa.hec.funding.gift.GiftDesk;
import org.imsa.hec.funding.gift.GiftMethod;
import org.imsa.hec.funding.gift.Receipt;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.time.DateRange;

/** Campaigns and chapters, and gifts in answer to them, made through the desks of the staff. */
@Dependent
public class AppealFixture {

    @Inject
    private FundingFixture funding;

    @EJB
    private CampaignDesk campaignDesk;

    @EJB
    private Campaigns campaigns;

    @EJB
    private CampaignTeams teams;

    @EJB
    private ChapterDesk chapterDesk;

    @EJB
    private Chapters chapters;

    @EJB
    private GiftDesk gifts;

    public static CampaignDetails details(String latin, String goal, long fund, Long other) {
        return new CampaignDetails(
                BilingualName.of(latin, "حملة " + latin),
                Money.usd(goal),
                fund,
                other,
                DateRange.of(TODAY.minusDays(30), TODAY.plusDays(30)));
    }

    /** A running campaign for a new fund, with another new one for what comes over the goal. */
    public CampaignFile campaign(String latin, String goal) throws Exception {
        long fund = funding.fund("Fund of " + latin);
        long other = funding.fund("Other than " + latin);
        long id = TREASURER.call(() -> campaignDesk.open(UUID.randomUUID(), details(latin, goal, fund, other)));
        return campaign(id);
    }

    public CampaignFile campaign(long id) throws Exception {
        return TREASURER.call(() -> campaigns.file(id));
    }

    public long team(long campaign, String latin, String goal) throws Exception {
        long captain = funding.person("Captain", uniqueWord());
        TeamDetails details = new TeamDetails(BilingualName.of(latin, "فريق " + latin), captain, Money.usd(goal));
        return TREASURER.call(() -> campaignDesk.addTeam(UUID.randomUUID(), campaign, details));
    }

    public TeamFile teamFile(long id) throws Exception {
        return TREASURER.call(() -> teams.file(id));
    }

    public long chapter(String latin, String yearGoal) throws Exception {
        ChapterDetails details =
                ChapterDetails.of(BilingualName.of(latin, "فرع " + latin), latin, "US", null, new BigDecimal(yearGoal));
        return TREASURER.call(() -> chapterDesk.found(UUID.randomUUID(), details));
    }

    public ChapterFile chapterFile(long id) throws Exception {
        return TREASURER.call(() -> chapters.file(id));
    }

    public long gift(long fund, Money amount, Appeal appeal) throws Exception {
        long donor = funding.person("Donor", uniqueWord());
        Receipt receipt = new Receipt(donor, fund, amount, TODAY, GiftMethod.WIRE, null, null, appeal);
        return TREASURER.call(() -> gifts.record(UUID.randomUUID(), receipt));
    }

    public long gift(CampaignFile campaign, String dollars) throws Exception {
        return gift(campaign.fund().ref().id(), Money.usd(dollars), new Appeal(campaign.id(), null, null));
    }
}
