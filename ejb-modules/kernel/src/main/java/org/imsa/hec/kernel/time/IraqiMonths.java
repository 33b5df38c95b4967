package org.imsa.hec.kernel.time;

import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The names of the months as Iraq writes them; the Java runtime's own differ from release to release. */
public final class IraqiMonths {
    public static final List<String> NAMES = List.of(
            "كانون الثاني",
            "شباط",
            "آذار",
            "نيسان",
            "أيار",
            "حزيران",
            "تموز",
            "آب",
            "أيلول",
            "تشرين الأول",
            "تشرين الثاني",
            "كانون الأول");

    private static final Map<Long, String> BY_NUMBER = IntStream.rangeClosed(1, 12)
            .boxed()
            .collect(Collectors.toMap(Integer::longValue, number -> NAMES.get(number - 1)));

    private IraqiMonths() {}

    /** {@code 23 تشرين الثاني 2026}. */
    public static DateTimeFormatterBuilder day() {
        return new DateTimeFormatterBuilder()
                .appendValue(ChronoField.DAY_OF_MONTH)
                .appendLiteral(' ')
                .append(month().toFormatter());
    }

    /** {@code تشرين الثاني 2026}. */
    public static DateTimeFormatterBuilder month() {
        return new DateTimeFormatterBuilder()
                .appendText(ChronoField.MONTH_OF_YEAR, BY_NUMBER)
                .appendLiteral(' ')
                .appendValue(ChronoField.YEAR, 4);
    }
}
