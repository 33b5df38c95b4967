package org.imsa.hec.funding;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.UUID;
import org.imsa.hec.directory.PartyFixture;
import org.imsa.hec.funding.goods.GoodsDesk;
import org.imsa.hec.funding.goods.GoodsGiven;
import org.imsa.hec.test.InsideCall;

/** Forty boxes of sutures; answers with the id of the gift and of its donor. */
@Dependent
public class GivenGoods implements InsideCall {

    @Inject
    private FundingFixture fixture;

    @EJB
    private GoodsDesk desk;

    @Override
    public String call(String... words) throws Exception {
        String word = words.length == 0 ? PartyFixture.uniqueWord() : words[0];
        long donor = fixture.organisation("Crescent Medical " + word, "الهلال الطبية " + word);
        GoodsGiven given = new GoodsGiven(
                donor,
                "Absorbable sutures 3-0, sterile",
                new BigDecimal("40"),
                "boxes",
                FundingFixture.TODAY.minusDays(2),
                null);
        return FundingFixture.TREASURER.call(() -> desk.record(UUID.randomUUID(), given)) + " " + donor;
    }
}
