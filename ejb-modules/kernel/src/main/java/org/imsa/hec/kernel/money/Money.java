package org.imsa.hec.kernel.money;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;
import org.imsa.hec.kernel.RuleBroken;

/**
 * An amount in one ISO 4217 currency, always at the currency's own number of decimals as the committee uses it (USD 2,
 * JPY 0; IQD 0, since the fils is no longer in use). Never a double. Sums across currencies are refused: a rate is a
 * decision, not arithmetic.
 */
@Embeddable
public class Money implements Comparable<Money>, Serializable {
    private static final long serialVersionUID = 1;

    @Column(name = "amount", precision = 19, scale = 4)
    private BigDecimal amount;

    @Column(name = "currency", length = 3)
    private String currency;

    protected Money() {}

    private Money(BigDecimal amount, String currency) {
        this.amount = amount;
        this.currency = currency;
    }

    /**
     * @param amount must fit the currency's decimals exactly
     * @param currency ISO 4217 code
     * @throws RuleBroken {@code rule.money.currency} or {@code rule.money.decimals}
     */
    public static Money of(BigDecimal amount, String currency) {
        int decimals = decimals(currency);
        RuleBroken.unless(
                amount.stripTrailingZeros().scale() <= decimals, "rule.money.decimals", currency, decimals, amount);
        RuleBroken.unless(amount.abs().compareTo(LIMIT) < 0, "rule.money.tooLarge", amount);
        return new Money(amount.setScale(decimals), currency);
    }

    public static Money of(String amount, String currency) {
        return of(new BigDecimal(amount), currency);
    }

    public static Money usd(String amount) {
        return of(amount, "USD");
    }

    public static Money zero(String currency) {
        return of(BigDecimal.ZERO, currency);
    }

    /** Decimals of this currency in everyday use. */
    public static int decimals(String currency) {
        if ("IQD".equals(currency)) {
            return 0;
        }
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException | NullPointerException unknown) {
            throw new RuleBroken("rule.money.currency", String.valueOf(currency));
        }
    }

    /** As stored in the database the amount has four decimals; this one has the currency's. */
    public BigDecimal amount() {
        return amount.setScale(decimals(currency), RoundingMode.UNNECESSARY);
    }

    public String currency() {
        return currency;
    }

    public Money plus(Money other) {
        return new Money(amount().add(sameCurrency(other).amount()), currency);
    }

    public Money minus(Money other) {
        return new Money(amount().subtract(sameCurrency(other).amount()), currency);
    }

    public Money negated() {
        return new Money(amount().negate(), currency);
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    private Money sameCurrency(Money other) {
        RuleBroken.unless(currency.equals(other.currency), "rule.money.mixedCurrencies", currency, other.currency);
        return other;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money that && currency.equals(that.currency) && amount.compareTo(that.amount) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount.stripTrailingZeros(), currency);
    }

    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency;
    }

    private static final BigDecimal LIMIT = new BigDecimal("1000000000000000");
}
