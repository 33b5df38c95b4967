package org.imsa.hec.funding;

import static org.imsa.hec.funding.FundingFixture.TODAY;
import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.gift.GiftMethod;
import org.imsa.hec.funding.gift.Receipt;
import org.imsa.hec.funding.pledge.PledgeDesk;
import org.imsa.hec.funding.pledge.Promise;
import org.imsa.hec.funding.pledge.Reminders;
import org.imsa.hec.funding.pledge.Rhythm;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.test.InsideCall;

/**
 * A pledge of 300 dollars in three months of which 150 came and the second instalment is missed by ten days; answers with its
 * id, and those of its fund and its donor.
 */
@Dependent
public class LatePledge implements InsideCall {

    @Inject
    private FundingFixture fixture;

    @EJB
    private PledgeDesk desk;

    @Override
    public String call(String... words) throws Exception {
        String word = words.length == 0 ? PartyFixture.uniqueWord() : words[0];
        long donor = fixture.person("Zaynab", word);
        long fund = fixture.fund("Fund " + word);
        Promise promise = new Promise(
                donor,
                fund,
                Money.usd("300"),
                TODAY.minusDays(60),
                Rhythm.MONTHLY,
                3,
                TODAY.minusDays(10).minusMonths(1),
                Reminders.BOTH,
                "Said at the dinner");
        long pledge = TREASURER.call(() -> desk.record(UUID.randomUUID(), promise));
        Receipt receipt = new Receipt(donor, fund, Money.usd("150"), TODAY.minusDays(30), GiftMethod.CHECK, null, null);
        TREASURER.call(() -> desk.receive(UUID.randomUUID(), pledge, receipt));
        return pledge + " " + fund + " " + donor;
    }
}
