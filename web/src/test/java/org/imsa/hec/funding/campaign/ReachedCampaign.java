package org.imsa.hec.funding.campaign;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.imsa.hec.funding.gift.Appeal;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.test.InsideCall;

/**
 * A campaign that has reached its goal, with a team, both called by the first word, and a chapter in the city of that name;
 * answers with the ids of the campaign, the chapter, a gift in answer to all, and the team.
 */
@Dependent
public class ReachedCampaign implements InsideCall {

    @Inject
    private AppealFixture fixture;

    @Override
    public String call(String... words) throws Exception {
        CampaignFile campaign = fixture.campaign(words[0], "1000");
        long chapter = fixture.chapter(words[0], "5000");
        long team = fixture.team(campaign.id(), words[0], "500");
        Appeal appeal = new Appeal(campaign.id(), team, chapter);
        long gift = fixture.gift(campaign.fund().ref().id(), Money.usd("1200"), appeal);
        return campaign.id() + " " + chapter + " " + gift + " " + team;
    }
}
