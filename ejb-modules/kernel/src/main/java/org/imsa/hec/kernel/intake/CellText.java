package org.imsa.hec.kernel.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads days and amounts as people and banks write them, in Western and Arabic-Indic digits. */
final class CellText {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?: .*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    /** Whole part, perhaps grouped by threes with one kind of separator; then one or two decimals after another. */
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:(\\d+)|([1-9]\\d{0,2}(?:,\\d{3})+)|([1-9]\\d{0,2}(?:\\.\\d{3})+))(?:([.,])(\\d{1,2}))?");

    private CellText() {}

    /** Western digits and separators in place of Arabic-Indic and Persian ones; no direction marks, one kind of blank. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else if (c == '\u066B') {
                plain.append('.');
            } else if (c == '\u066C') {
                plain.append(',');
            } else if (Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (Character.getType(c) != Character.FORMAT) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString().strip();
    }

    static Optional<LocalDate> day(String text, DayOrder order) {
        String plain = plain(text);
        Matcher first = YEAR_FIRST.matcher(plain);
        Matcher compact = COMPACT.matcher(plain);
        if (first.matches() || compact.matches()) {
            Matcher found = first.matches() ? first : compact;
            return day(found.group(1), found.group(2), found.group(3));
        }
        Matcher last = YEAR_LAST.matcher(plain);
        if (!last.matches()) {
            return Optional.empty();
        }
        boolean dayFirst = order == DayOrder.DAY_FIRST;
        return day(last.group(3), last.group(dayFirst ? 2 : 1), last.group(dayFirst ? 1 : 2));
    }

    /** The order that this text can only be read in, if there is only one. */
    static Optional<DayOrder> orderTold(String text) {
        Matcher last = YEAR_LAST.matcher(plain(text));
        if (!last.matches()) {
            return Optional.empty();
        }
        boolean firstIsNoMonth = Integer.parseInt(last.group(1)) > 12;
        boolean secondIsNoMonth = Integer.parseInt(last.group(2)) > 12;
        if (firstIsNoMonth == secondIsNoMonth) {
            return Optional.empty();
        }
        return Optional.of(firstIsNoMonth ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * An amount such as {@code 1,234.50}, {@code 1.234,50}, {@code $1 234.5}, {@code (12.00)} or {@code 12.00-}. Empty for
     * anything that could be read in two ways, such as {@code 0.125} or {@code 1,234,50}.
     */
    static Optional<BigDecimal> amount(String text) {
        String plain = plain(text).replaceAll("[\\p{Sc}\\p{L} '’]", "");
        boolean negative = plain.startsWith("-") || plain.endsWith("-") || plain.startsWith("(");
        Matcher found = AMOUNT.matcher(plain.replaceAll("[-+()]", "").replaceAll("^[.,]|[.,]$", ""));
        if (!found.matches() || isGroupedBy(found.group(4), found.group(2), found.group(3))) {
            return Optional.empty();
        }
        String decimals = found.group(5) == null ? "" : "." + found.group(5);
        BigDecimal amount = new BigDecimal(whole(found).replaceAll("[.,]", "") + decimals);
        return Optional.of(negative ? amount.negate() : amount);
    }

    private static boolean isGroupedBy(String decimalPoint, String byCommas, String byPoints) {
        return (byCommas != null && ",".equals(decimalPoint)) || (byPoints != null && ".".equals(decimalPoint));
    }

    private static String whole(Matcher found) {
        return Stream.of(found.group(1), found.group(2), found.group(3))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
