package org.imsa.hec.funding.schedulef;

import java.io.Serializable;
import java.util.List;
import org.imsa.hec.funding.payment.IrsRegion;
import org.imsa.hec.funding.payment.PaymentMethod;
import org.imsa.hec.funding.payment.Valuation;
import org.imsa.hec.kernel.money.Money;

/**
 * A line of part II: an organisation abroad, in one region.
 *
 * @param id of the organisation
 * @param purposes of all its payments
 */
public record PartTwoRow(
        long id,
        String latin,
        String arabic,
        IrsRegion region,
        List<String> purposes,
        Money cash,
        List<PaymentMethod> manners,
        Money goodsWorth,
        List<String> goods,
        List<Valuation> valuations)
        implements Serializable {

    static PartTwoRow of(List<ForeignPayment> payments) {
        ForeignPayment first = payments.get(0);
        Together together = new Together(payments);
        return new PartTwoRow(
                first.payeeId(),
                first.latin(),
                first.arabic(),
                first.region(),
                together.all(ForeignPayment::usedFor),
                together.sum(ForeignPayment::cash),
                together.all(ForeignPayment::method),
                together.sum(ForeignPayment::worthOfGoods),
                together.all(ForeignPayment::goods),
                together.all(ForeignPayment::valuation));
    }
}
