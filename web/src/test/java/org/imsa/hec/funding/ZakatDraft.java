package org.imsa.hec.funding;

import jakarta.inject.Inject;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.fund.Terms;
import org.imsa.hec.test.InsideCall;

/** A complete draft out of a zakat fund, with nothing said of eligibility; answers with the ids of fund and grant. */
public class ZakatDraft implements InsideCall {

    @Inject
    private FundingFixture fixture;

    @Override
    public String call(String... words) throws Exception {
        String word = PartyFixture.uniqueWord();
        long fund = fixture.fund("Zakat " + word, Terms.zakat());
        fixture.gift(fund, fixture.person("Donor", word), "1000", FundingFixture.TODAY);
        long person = fixture.person("Zaynab", word);
        return fund + " "
                + fixture.draft(
                        FundingFixture.application("Course " + word, GrantPurpose.TRAINING, person, "400", fund));
    }
}
