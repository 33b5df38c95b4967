package org.imsa.hec.funding.schedulef;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.funding.payment.Assistance;
import org.imsa.hec.funding.payment.IrsRegion;
import org.imsa.hec.funding.payment.PaymentMethod;
import org.imsa.hec.funding.payment.Valuation;
import org.imsa.hec.kernel.money.Money;

/**
 * A payment of the year, as Schedule F looks at it.
 *
 * @param said region that the staff named; null for that of the payee's country
 * @param ofCountry null if the country is not known or in no region
 * @param individualId person for whom an organisation was paid, or null
 * @param recipients how many individuals, or null
 * @param usd at the rate of its day; null if there was none
 */
public record ForeignPayment(
        long id,
        String number,
        long payeeId,
        PartyKind payeeKind,
        String latin,
        String arabic,
        IrsRegion said,
        IrsRegion ofCountry,
        Assistance assistance,
        String usedFor,
        Long individualId,
        Integer recipients,
        BigDecimal usd,
        PaymentMethod method,
        BigDecimal goodsUsd,
        String goods,
        Valuation valuation) {

    IrsRegion region() {
        return said == null ? ofCountry : said;
    }

    boolean isAbroad() {
        return region() != IrsRegion.UNITED_STATES;
    }

    /** Part III rather than part II. */
    boolean isForIndividuals() {
        return individual() != null || recipients != null;
    }

    /** The one who benefits; null if it is an organisation, or several who are not named. */
    Long individual() {
        return individualId != null || payeeKind != PartyKind.PERSON ? individualId : (Long) payeeId;
    }

    Money cash() {
        return dollars(usd);
    }

    Money worthOfGoods() {
        return dollars(goodsUsd);
    }

    Money worth() {
        return cash().plus(worthOfGoods());
    }

    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        note(gaps, Gap.REGION, region());
        note(gaps, isForIndividuals() ? Gap.ASSISTANCE : Gap.PURPOSE, isForIndividuals() ? assistance : usedFor);
        note(gaps, Gap.DOLLARS, usd);
        if (goodsUsd != null) {
            note(gaps, Gap.DESCRIPTION, goods);
            note(gaps, Gap.VALUATION, valuation);
        }
        return gaps;
    }

    private static void note(List<Gap> gaps, Gap gap, Object there) {
        if (there == null) {
            gaps.add(gap);
        }
    }

    private static Money dollars(BigDecimal amount) {
        return Money.of(amount == null ? BigDecimal.ZERO : amount, "USD");
    }
}
