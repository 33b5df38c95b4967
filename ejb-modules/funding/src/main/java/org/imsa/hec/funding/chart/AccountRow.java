package org.imsa.hec.funding.chart;

import java.io.Serializable;
import java.util.List;
import org.imsa.hec.kernel.money.Money;

/**
 * An account in the chart.
 *
 * @param headingLatin name of its heading, with {@code headingArabic}; null under none
 * @param balances one for each currency, on the account's normal side; of a heading the sums of what stands under it
 */
public record AccountRow(
        long id,
        String code,
        String latin,
        String arabic,
        AccountType type,
        AccountSide normalSide,
        boolean heading,
        String headingCode,
        String headingLatin,
        String headingArabic,
        List<Money> balances)
        implements Serializable {

    /** As the query fills it. */
    public AccountRow(
            long id,
            String code,
            String latin,
            String arabic,
            AccountType type,
            AccountSide normalSide,
            boolean heading,
            String headingCode,
            String headingLatin,
            String headingArabic) {
        this(id, code, latin, arabic, type, normalSide, heading, headingCode, headingLatin, headingArabic, List.of());
    }

    AccountRow with(List<Money> found) {
        return new AccountRow(
                id, code, latin, arabic, type, normalSide, heading, headingCode, headingLatin, headingArabic, found);
    }
}
