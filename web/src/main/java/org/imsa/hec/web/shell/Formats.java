package org.imsa.hec.web.shell;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.time.IraqiMonths;

/** How numbers, money and times are written for one reader: Western digits in both languages, Iraqi names of months. */
public final class Formats {
    private static final Map<String, String> SIGNS = Map.of("USD", "$", "EUR", "€", "GBP", "£");
    private static final String NO_BREAK_SPACE = "\u00a0";

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ARABIC_DAY = IraqiMonths.day().toFormatter(Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ARABIC_MONTH = IraqiMonths.month().toFormatter(Locale.ENGLISH);

    private final ZoneId zone;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final DateTimeFormatter dayAndTime;

    public Formats(Locale language, ZoneId zone) {
        this.zone = zone;
        this.day = "ar".equals(language.getLanguage()) ? ARABIC_DAY : ENGLISH_DAY;
        this.month = "ar".equals(language.getLanguage()) ? ARABIC_MONTH : ENGLISH_MONTH;
        this.dayAndTime = new DateTimeFormatterBuilder()
                .append(day)
                .appendPattern("ar".equals(language.getLanguage()) ? "'،' HH:mm" : "', 'HH:mm")
                .toFormatter(Locale.UK);
    }

    /** {@code $8,400.00}; a currency without a sign of its own by its code: {@code IQD 1,250,000}. */
    public String money(Money money) {
        if (money == null) {
            return "";
        }
        String sign = SIGNS.get(money.currency());
        String amount = number(money.amount().abs());
        return (money.isNegative() ? "-" : "")
                + (sign == null ? money.currency() + NO_BREAK_SPACE + amount : sign + amount);
    }

    /** With all the decimals that it has. */
    public String number(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    public String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** In kB or MB of 1000, as the disks of the users count. */
    public String fileSize(long bytes) {
        return bytes < 1_000_000
                ? number(Math.max(1, bytes / 1000)) + NO_BREAK_SPACE + "kB"
                : number(BigDecimal.valueOf(bytes / 100_000, 1)) + NO_BREAK_SPACE + "MB";
    }

    /** {@code 14 Nov 2026}, {@code 14 تشرين الثاني 2026}. */
    public String day(LocalDate date) {
        return date == null ? "" : day.format(date);
    }

    /** {@code November 2026}, {@code تشرين الثاني 2026}. */
    public String month(YearMonth yearMonth) {
        return month.format(yearMonth);
    }

    /** {@code 2026-11-14}, for tables. */
    public String isoDay(LocalDate date) {
        return date == null ? "" : date.toString();
    }

    public String time(Instant instant) {
        return instant == null ? "" : dayAndTime.format(instant.atZone(zone));
    }

    /** By the clock of the time zone that it is told in, whatever the reader's is: {@code 14 Nov 2026, 17:00 (Asia/Baghdad)}. */
    public String time(ZonedDateTime time) {
        return time == null ? "" : dayAndTime.format(time) + " (" + time.getZone() + ")";
    }

    /** The calendar day of this instant where the reader is. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    ZoneId zone() {
        return zone;
    }
}
