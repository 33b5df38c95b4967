package org.imsa.hec.funding.schedulef;

import java.io.Serializable;
import java.util.List;
import org.imsa.hec.kernel.money.Money;

/** A payment that lacks something for Schedule F. */
public record GapRow(long id, String number, String latin, String arabic, Money cash, List<Gap> gaps)
        implements Serializable {

    static GapRow of(ForeignPayment payment) {
        return new GapRow(
                payment.id(), payment.number(), payment.latin(), payment.arabic(), payment.cash(), payment.gaps());
    }
}
