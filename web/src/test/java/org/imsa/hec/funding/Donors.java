package org.imsa.hec.funding;

import jakarta.inject.Inject;
import org.imsa.hec.test.InsideCall;

/** A person and an organisation of the same unusual word, for those who look for donors on the screen. */
public class Donors implements InsideCall {

    @Inject
    private FundingFixture fixture;

    @Override
    public String call(String... words) throws Exception {
        fixture.person("Zaynab", words[0]);
        fixture.organisation("Crescent " + words[0], "الهلال " + words[0]);
        return null;
    }
}
