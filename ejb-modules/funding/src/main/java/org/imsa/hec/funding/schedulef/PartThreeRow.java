package org.imsa.hec.funding.schedulef;

import java.io.Serializable;
import java.util.List;
import org.imsa.hec.funding.payment.Assistance;
import org.imsa.hec.funding.payment.IrsRegion;
import org.imsa.hec.funding.payment.PaymentMethod;
import org.imsa.hec.funding.payment.Valuation;
import org.imsa.hec.kernel.money.Money;

/**
 * A line of part III: a type of assistance to individuals in one region. It names nobody.
 *
 * @param recipients individuals, each counted once, and those of whom only the number is known
 */
public record PartThreeRow(
        Assistance assistance,
        IrsRegion region,
        long recipients,
        Money cash,
        List<PaymentMethod> manners,
        Money goodsWorth,
        List<String> goods,
        List<Valuation> valuations)
        implements Serializable {

    static PartThreeRow of(List<ForeignPayment> payments) {
        ForeignPayment first = payments.get(0);
        Together together = new Together(payments);
        return new PartThreeRow(
                first.assistance(),
                first.region(),
                together.recipients(),
                together.sum(ForeignPayment::cash),
                together.all(ForeignPayment::method),
                together.sum(ForeignPayment::worthOfGoods),
                together.all(ForeignPayment::goods),
                together.all(ForeignPayment::valuation));
    }
}
