package org.imsa.hec.kernel.letter;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.time.IraqiMonths;

/**
 * Days and money as letters write them. A template calls it {@code words}: {@code ${words.day(grant.approvedOn)}}.
 *
 * @param language English or Arabic; Arabic has Iraqi month names
 */
public record LetterWords(Locale language) {
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter ARABIC_DAY = IraqiMonths.day().toFormatter(Locale.ENGLISH);
    private static final char ARABIC_ZERO = '\u0660';

    public boolean isArabic() {
        return "ar".equals(language.getLanguage());
    }

    /** {@code 23 November 2026}, {@code 23 تشرين الثاني 2026}. */
    public String day(LocalDate day) {
        return (isArabic() ? ARABIC_DAY : ENGLISH_DAY).format(day);
    }

    /** {@code USD 1,250.00}, {@code 1,250.00 دولار أمريكي}. */
    public String money(Money money) {
        BigDecimal amount = money.amount();
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setMinimumFractionDigits(amount.scale());
        format.setMaximumFractionDigits(amount.scale());
        String figures = format.format(amount);
        return isArabic()
                ? figures + " " + Currency.getInstance(money.currency()).getDisplayName(language)
                : money.currency() + " " + figures;
    }

    /** The same text with Arabic-Indic digits, for letters that are to have them; unchanged in English. */
    public String digits(Object text) {
        StringBuilder shown = new StringBuilder();
        text.toString()
                .chars()
                .forEach(c ->
                        shown.append(isArabic() && c >= '0' && c <= '9' ? (char) (ARABIC_ZERO + c - '0') : (char) c));
        return shown.toString();
    }
}
