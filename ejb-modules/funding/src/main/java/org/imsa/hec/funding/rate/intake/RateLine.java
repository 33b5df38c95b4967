package org.imsa.hec.funding.rate.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imsa.hec.funding.rate.DatedRate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.intake.IntakeColumn;
import org.imsa.hec.kernel.intake.IntakeRow;

/** One line of a file of rates, as far as it says what it says without looking anything up. */
record RateLine(IntakeRow row) {
    static final List<IntakeColumn> COLUMNS = List.of(
            IntakeColumn.required("date", "date", "day", "rate date", "التاريخ", "اليوم"),
            IntakeColumn.required("currency", "currency", "ccy", "code", "iso", "العملة"),
            IntakeColumn.required("rate", "rate", "usd", "usd rate", "exchange rate", "سعر الصرف", "السعر"),
            IntakeColumn.optional("source", "source", "المصدر"));

    private static final String NO_SOURCE_TOLD = "import";
    private static final Pattern RATE = Pattern.compile("\\d{1,12}(\\.\\d{1,20})?");

    /** Empty if the line does not say; what is no rate is an error of the row. */
    Optional<DatedRate> dated() {
        Optional<LocalDate> day = row.day("date");
        Optional<BigDecimal> rate = rate();
        Optional<String> currency = currency();
        if (day.isEmpty() || rate.isEmpty() || currency.isEmpty()) {
            return Optional.empty();
        }
        try {
            String source = row.text("source").orElse(NO_SOURCE_TOLD);
            return Optional.of(new DatedRate(currency.get(), day.get(), rate.get(), source));
        } catch (RuleBroken broken) {
            row.error(broken.key(), broken.values().toArray());
            return Optional.empty();
        }
    }

    Optional<String> identity() {
        return currency().flatMap(code -> row.text("date").map(day -> code + ":" + day));
    }

    private Optional<String> currency() {
        return row.text("currency").map(code -> code.toUpperCase(Locale.ROOT));
    }

    /** With a point or a comma before its decimals, in Western or Arabic-Indic digits. */
    private Optional<BigDecimal> rate() {
        Optional<String> text = row.text("rate");
        Optional<BigDecimal> rate = text.map(RateLine::plain)
                .filter(plain -> RATE.matcher(plain).matches())
                .map(BigDecimal::new);
        if (rate.isEmpty()) {
            text.ifPresent(told -> row.error("rule.rate.notARate", told));
        }
        return rate;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .forEach(c -> plain.append(
                        Character.isDigit(c)
                                ? String.valueOf(Character.digit(c, 10))
                                : c == ',' || c == '٫' ? "." : Character.toString(c)));
        return plain.toString();
    }
}
