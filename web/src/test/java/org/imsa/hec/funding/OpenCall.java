package org.imsa.hec.funding;

import jakarta.inject.Inject;
import org.imsa.hec.test.InsideCall;

/** A call that takes applications; words: one that its title ends in. Answers with the ids of the call and of a submitted application. */
public class OpenCall implements InsideCall {

    @Inject
    private CallFixture fixture;

    @Override
    public String call(String... words) throws Exception {
        long call = fixture.open(words[0]);
        return call + " " + fixture.submitted(call, "250");
    }
}
