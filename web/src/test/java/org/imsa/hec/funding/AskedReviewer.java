package org.imsa.hec.funding;

import jakarta.inject.Inject;
import org.imsa.hec.test.InsideCall;

/**
 * An application that two people are asked to review, of whom one is found to be a relative of the applicant afterwards.
 * Words: a user name for each. Answers with the ids of the application, of both reviews, and of the call.
 */
public class AskedReviewer implements InsideCall {

    @Inject
    private ReviewFixture fixture;

    @Inject
    private FundingFixture funding;

    @Override
    public String call(String... words) throws Exception {
        long grant = fixture.application();
        long free = fixture.ask(grant, words[0]);
        fixture.link(words[1]);
        long near = fixture.ask(grant, words[1]);
        fixture.relate(words[1], funding.grant(grant).applicant().id());
        return grant + " " + free + " " + near + " "
                + funding.grant(grant).call().ref().id();
    }
}
