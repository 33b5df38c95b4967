package org.imsa.hec.funding.bank.file;

import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;

/** The balance that a bank writes beside each row: oldest row first or newest first, it must tie from row to row. */
final class BalanceColumn {
    private Money firstAmount;
    private Money firstBalance;
    private Money lastAmount;
    private Money lastBalance;
    private int rows;
    private int brokenDownwards;
    private int brokenUpwards;

    void add(int line, Money amount, Money balance) {
        if (rows > 0) {
            boolean tiesDownwards = lastBalance.plus(amount).equals(balance);
            boolean tiesUpwards = balance.plus(lastAmount).equals(lastBalance);
            brokenDownwards = brokenDownwards == 0 && !tiesDownwards ? line : brokenDownwards;
            brokenUpwards = brokenUpwards == 0 && !tiesUpwards ? line : brokenUpwards;
        } else {
            firstAmount = amount;
            firstBalance = balance;
        }
        lastAmount = amount;
        lastBalance = balance;
        rows++;
    }

    /** @throws RuleBroken {@code rule.bank.rowDoesNotTie} with the first row that does not, in the order that goes further */
    void check() {
        RuleBroken.unless(
                brokenDownwards == 0 || brokenUpwards == 0,
                "rule.bank.rowDoesNotTie",
                Math.max(brokenDownwards, brokenUpwards));
    }

    Money opening() {
        if (rows == 0) {
            return null;
        }
        return brokenDownwards == 0 ? firstBalance.minus(firstAmount) : lastBalance.minus(lastAmount);
    }

    Money closing() {
        if (rows == 0) {
            return null;
        }
        return brokenDownwards == 0 ? lastBalance : firstBalance;
    }
}
