package org.imsa.hec.funding;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.gift.GiftDesk;
import org.imsa.hec.funding.gift.GiftMethod;
import org.imsa.hec.funding.gift.Receipt;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.test.InsideCall;

/** A cheque over 250 dollars for a fund, whose id is the word; answers with the id of the gift. */
@Dependent
public class NewCheque implements InsideCall {

    @Inject
    private FundingFixture fixture;

    @EJB
    private GiftDesk desk;

    @Override
    public String call(String... words) throws Exception {
        Receipt receipt = new Receipt(
                fixture.person("Nada", PartyFixture.uniqueWord()),
                Long.parseLong(words[0]),
                Money.usd("250"),
                FundingFixture.TODAY,
                GiftMethod.CHECK,
                "1042",
                null);
        return FundingFixture.TREASURER
                .call(() -> desk.record(UUID.randomUUID(), receipt))
                .toString();
    }
}
