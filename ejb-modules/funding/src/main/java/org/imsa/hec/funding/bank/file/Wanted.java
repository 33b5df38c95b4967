package org.imsa.hec.funding.bank.file;

import java.util.Locale;
import org.imsa.hec.kernel.intake.Sheets;
import org.imsa.hec.kernel.money.Money;

/**
 * Which account a file must be about, and what somebody said about the file.
 *
 * @param account number or IBAN, or its last digits
 * @param sheet how a file of rows is read; null for the other forms
 * @param opening as typed from the paper, for a file that does not tell it; null if not, and so is closing
 */
public record Wanted(String account, String currency, Sheets.Reading sheet, Money opening, Money closing) {

    /** Does the number in the file belong to this account? A file that tells none is believed. */
    boolean isFor(String number) {
        String told = plain(number);
        String known = plain(account);
        return told.isEmpty() || known.isEmpty() || told.endsWith(known) || known.endsWith(told);
    }

    private static String plain(String number) {
        return number == null ? "" : number.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
    }
}
