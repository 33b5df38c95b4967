package org.imsa.hec.funding.ledger;

import java.io.Serializable;
import java.util.Locale;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.money.Money;

/** One account in one currency: all that was debited and all that was credited. */
public record TrialBalanceRow(String code, String latin, String arabic, Money debits, Money credits)
        implements Serializable {

    public String name(Locale language) {
        return BilingualName.pick(latin, arabic, language);
    }
}
