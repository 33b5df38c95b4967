package org.imsa.hec.funding.campaign;

import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.imsa.hec.funding.FundingFixture;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.test.InsideCall;

/** A public campaign called by the first word, with a gift, a budget and a payment; answers with its number and its id. */
@Dependent
public class ShownCampaign implements InsideCall {

    @Inject
    private AppealFixture fixture;

    @Inject
    private FundingFixture funding;

    @EJB
    private CampaignDesk desk;

    @Override
    public String call(String... words) throws Exception {
        CampaignFile campaign = fixture.campaign(words[0], "1000");
        fixture.gift(campaign, "400");
        BilingualName courses = BilingualName.of("Courses for nurses", "دورات للممرضات");
        TREASURER.run(() ->
                desk.addBudgetLine(UUID.randomUUID(), campaign.id(), courses, GrantPurpose.TRAINING, Money.usd("700")));
        funding.paid(funding.approved(campaign.fund().ref().id(), GrantPurpose.TRAINING, "150"), "150");
        TREASURER.run(() -> desk.publish(campaign.id(), campaign.version()));
        return campaign.number() + " " + campaign.id();
    }
}
