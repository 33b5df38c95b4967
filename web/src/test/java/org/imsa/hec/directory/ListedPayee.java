package org.imsa.hec.directory;

import jakarta.inject.Inject;
import java.util.Locale;
import org.imsa.hec.directory.ListedFixture.Entry;
import org.imsa.hec.funding.FundingFixture;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.test.InsideCall;

/**
 * Somebody with an approved grant whom a new sanctions list names; words: given and family name. Answers with the ids of the
 * person and the grant.
 */
public class ListedPayee implements InsideCall {

    @Inject
    private ListedFixture list;

    @Inject
    private FundingFixture funding;

    @Override
    public String call(String... words) throws Exception {
        String remarks = "DOB 12 Mar 1958; alt. DOB circa 1960; POB Mosul, Iraq; nationality Iraq; Gender Male;"
                + " Passport A1234567 (Iraq) issued 14 Nov 1995; a.k.a. 'THE COUNTER'.";
        long person = funding.person(words[0], words[1]);
        long fund = funding.fundWith("1000");
        long grant = funding.submitted(FundingFixture.application(
                "Course in Leeds " + ListedFixture.name(), GrantPurpose.TRAINING, person, "400", fund));
        funding.approve(grant);
        list.load(new Entry(4711, words[1].toUpperCase(Locale.ROOT) + ", " + words[0], remarks, "AL-" + words[1]));
        return person + " " + grant;
    }
}
