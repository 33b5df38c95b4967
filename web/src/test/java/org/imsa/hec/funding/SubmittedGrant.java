package org.imsa.hec.funding;

import jakarta.inject.Inject;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.test.InsideCall;

/** A grant that somebody must decide about; answers with the ids of its fund and the grant. */
public class SubmittedGrant implements InsideCall {

    @Inject
    private FundingFixture fixture;

    @Override
    public String call(String... words) throws Exception {
        long fund = fixture.fundWith("1000");
        return fund + " " + fixture.submitted(fund, GrantPurpose.TRAINING, "400");
    }
}
