package org.imsa.hec.web.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.imsa.hec.funding.campaign.CampaignDesk;
import org.imsa.hec.funding.campaign.CampaignDetails;
import org.imsa.hec.funding.campaign.TeamDetails;
import org.imsa.hec.funding.chapter.ChapterDesk;
import org.imsa.hec.funding.chapter.ChapterDetails;
import org.imsa.hec.funding.gift.Appeal;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.time.DateRange;

/** Campaigns and city chapters of the demo: one campaign under way, one over its goal. */
@Dependent
class DemoAppeals {
    private static final int BEGAN = 310;

    private final Deputy treasurer = Deputy.of(DemoStaff.TREASURER, Roles.TREASURER);
    private final Map<String, Long> campaigns = new HashMap<>();
    private final Map<String, Long> chapters = new HashMap<>();
    private Long team;

    @EJB
    private CampaignDesk campaignDesk;

    @EJB
    private ChapterDesk chapterDesk;

    @Inject
    private Clock clock;

    /** @param funds ids by their key in {@link DemoMoney} */
    void write(Map<String, Long> funds, DemoDirectory directory) throws Exception {
        campaign(
                "training",
                BilingualName.of("A teacher for every ward", "معلّم لكل ردهة"),
                "25000",
                funds.get("training"),
                funds.get("general"));
        campaign(
                "missions",
                BilingualName.of("Smiles of Nasiriyah", "ابتسامات الناصرية"),
                "40000",
                funds.get("missions"),
                funds.get("general"));
        addTeam(directory.id("hanan"));
        chapter("detroit", BilingualName.of("Detroit", "ديترويت"), "Detroit", "US", directory.id("hanan"), "8000");
        chapter("london", BilingualName.of("London", "لندن"), "London", "GB", directory.id("adnan"), "5000");
    }

    /** What this gift of the demo came in answer to: to the campaign for its fund, and through the chapter of its donor. */
    Appeal of(DemoMoney.GiftGiven gift) {
        Map<String, String> chapterOf =
                Map.of("hanan", "detroit", "fatima", "detroit", "adnan", "london", "samira", "london");
        Long campaign = campaigns.get(gift.fund());
        boolean isOfTeam = "missions".equals(gift.fund()) && "hanan".equals(gift.donor());
        return new Appeal(campaign, isOfTeam ? team : null, chapters.get(chapterOf.getOrDefault(gift.donor(), "")));
    }

    private void addTeam(long captain) throws Exception {
        TeamDetails details =
                new TeamDetails(BilingualName.of("Surgeons of Michigan", "جرّاحو ميشيغان"), captain, Money.usd("3000"));
        team = treasurer.call(
                () -> campaignDesk.addTeam(DemoDirectory.request("team"), campaigns.get("missions"), details));
    }

    private void campaign(String key, BilingualName name, String dollars, long fund, long other) throws Exception {
        LocalDate today = LocalDate.now(clock);
        CampaignDetails details = new CampaignDetails(
                name, Money.usd(dollars), fund, other, DateRange.of(today.minusDays(BEGAN), today.plusDays(120)));
        campaigns.put(key, treasurer.call(() -> campaignDesk.open(DemoDirectory.request("campaign:" + key), details)));
    }

    private void chapter(String key, BilingualName name, String city, String country, long lead, String dollars)
            throws Exception {
        ChapterDetails details = ChapterDetails.of(name, city, country, lead, new BigDecimal(dollars));
        chapters.put(key, treasurer.call(() -> chapterDesk.found(DemoDirectory.request("chapter:" + key), details)));
    }
}
