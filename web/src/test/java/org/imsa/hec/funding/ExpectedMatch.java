package org.imsa.hec.funding;

import static org.imsa.hec.funding.FundingFixture.TODAY;
import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.matching.Expectation;
import org.imsa.hec.funding.matching.MatchingDesk;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.test.InsideCall;

/** An employer who is to match a gift of 250 dollars; answers with ids: of the match, the gift, its fund, the employer. */
@Dependent
public class ExpectedMatch implements InsideCall {

    @Inject
    private FundingFixture fixture;

    @EJB
    private MatchingDesk desk;

    @Override
    public String call(String... words) throws Exception {
        String word = words.length == 0 ? PartyFixture.uniqueWord() : words[0];
        long fund = fixture.fund("Fund " + word);
        long gift = fixture.gift(fund, fixture.person("Zaynab", word), "250", TODAY.minusDays(3));
        long employer = fixture.organisation("Lakeside Clinic " + word, "عيادة البحيرة " + word);
        Expectation expected = new Expectation(gift, null, employer, Money.usd("250"), TODAY.plusDays(60), "F-17");
        long match = TREASURER.call(() -> desk.expect(UUID.randomUUID(), expected));
        return match + " " + gift + " " + fund + " " + employer;
    }
}
