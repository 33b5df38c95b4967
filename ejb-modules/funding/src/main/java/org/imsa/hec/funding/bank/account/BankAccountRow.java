package org.imsa.hec.funding.bank.account;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An account in a list.
 *
 * @param toResolve lines that nobody has settled
 * @param lastDay the last day of its statements; null if there is none
 */
public record BankAccountRow(
        long id,
        String number,
        String latin,
        String arabic,
        String bank,
        String lastDigits,
        String currency,
        boolean open,
        long toResolve,
        LocalDate lastDay)
        implements Serializable {

    /** As the query fills it. */
    public BankAccountRow(
            long id,
            String number,
            String latin,
            String arabic,
            String bank,
            String lastDigits,
            String currency,
            boolean open,
            long toResolve) {
        this(id, number, latin, arabic, bank, lastDigits, currency, open, toResolve, null);
    }

    BankAccountRow until(LocalDate day) {
        return new BankAccountRow(id, number, latin, arabic, bank, lastDigits, currency, open, toResolve, day);
    }

    public BankAccountState state() {
        return open ? BankAccountState.OPEN : BankAccountState.CLOSED;
    }

    public String digits() {
        return "··" + lastDigits;
    }
}
