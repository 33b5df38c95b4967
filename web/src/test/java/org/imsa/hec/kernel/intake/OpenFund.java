package org.imsa.hec.kernel.intake;

import jakarta.inject.Inject;
import org.imsa.hec.funding.FundingFixture;
import org.imsa.hec.test.InsideCall;

/** An open, unrestricted fund with the name of the first word. */
public class OpenFund implements InsideCall {

    @Inject
    private FundingFixture fixture;

    @Override
    public String call(String... words) throws Exception {
        return Long.toString(fixture.fund(words[0]));
    }
}
