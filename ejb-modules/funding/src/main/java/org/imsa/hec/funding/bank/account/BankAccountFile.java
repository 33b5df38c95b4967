package org.imsa.hec.funding.bank.account;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that the page of one account shows.
 *
 * @param accountNumber null for whoever may only read its last digits
 * @param main is it the main account of its currency?
 * @param next what the caller may do with it now
 */
public record BankAccountFile(
        long id,
        long version,
        String number,
        String latin,
        String arabic,
        String bank,
        String accountNumber,
        String lastDigits,
        LocalDate startDay,
        Money startBalance,
        boolean main,
        BankAccountState state,
        Set<BankAccountAction> next)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(BankAccount.KIND, id);
    }

    public RecordLine line() {
        return new RecordLine(ref(), number, latin, arabic);
    }

    public boolean may(BankAccountAction action) {
        return next.contains(action);
    }

    /** How a reader knows it: {@code ··1234}. */
    public String digits() {
        return "··" + lastDigits;
    }
}
