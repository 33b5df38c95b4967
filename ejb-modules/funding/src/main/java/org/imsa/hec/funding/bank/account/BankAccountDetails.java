package org.imsa.hec.funding.bank.account;

import java.time.LocalDate;
import java.util.Locale;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/**
 * What is entered about an account.
 *
 * @param accountNumber IBAN or number, or only its last digits
 * @param startDay the first day whose statement is loaded here
 * @param startBalance what the bank told for the evening before that day
 */
public record BankAccountDetails(
        BilingualName name, String bank, String accountNumber, LocalDate startDay, Money startBalance) {
    private static final int DIGITS = 4;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_BANK = 200;

    public BankAccountDetails {
        bank = bank(bank);
        accountNumber = accountNumber == null
                ? ""
                : accountNumber.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        RuleBroken.unless(
                accountNumber.matches("[0-9A-Z]{" + DIGITS + "," + LONGEST_NUMBER + "}"), "rule.bank.accountNumber");
        RuleBroken.unless(startDay != null, "rule.bank.startDay");
    }

    static String bank(String bank) {
        RuleBroken.unless(
                bank != null && !bank.isBlank() && bank.strip().length() <= LONGEST_BANK, "rule.bank.bankMissing");
        return bank.strip();
    }

    String lastDigits() {
        return accountNumber.substring(accountNumber.length() - DIGITS);
    }
}
