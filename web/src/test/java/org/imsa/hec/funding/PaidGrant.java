package org.imsa.hec.funding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.test.InsideCall;

/** A grant of which a part is paid; answers with the ids of its fund, a gift, the grant and the payment. */
@Dependent
public class PaidGrant implements InsideCall {

    @Inject
    private FundingFixture fixture;

    @Override
    public String call(String... words) throws Exception {
        String word = PartyFixture.uniqueWord();
        long zaynab = fixture.person("Zaynab", word);
        long foundation = fixture.organisation("Crescent Foundation " + word, "مؤسسة الهلال " + word);
        long fund = fixture.fund("Training " + word, GrantPurpose.TRAINING);
        long gift = fixture.gift(fund, zaynab, "600", FundingFixture.TODAY.minusDays(20));
        fixture.gift(fund, foundation, "12000", FundingFixture.TODAY.minusDays(3));
        long grant = fixture.submitted(FundingFixture.application(
                "Short course in paediatric cardiac surgery " + word, GrantPurpose.TRAINING, zaynab, "8400", fund));
        fixture.approve(grant);
        long payment = fixture.paid(grant, "2800");
        return fund + " " + gift + " " + grant + " " + payment;
    }
}
