package org.imsa.hec.web.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.ResourceBundle;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.time.DateRange;

/** The functions of the tag library: {@code #{hec:money(row.amount)}}. */
public final class Show {
    private static final ResourceBundle TONES = ResourceBundle.getBundle("org.imsa.hec.web.tones");

    private Show() {}

    public static String money(Money money) {
        return Messages.current().formats().money(money);
    }

    public static String day(LocalDate date) {
        return Messages.current().formats().day(date);
    }

    public static String time(Instant instant) {
        return Messages.current().formats().time(instant);
    }

    /** The calendar day of this instant where the reader is, for tables. */
    public static LocalDate dayOf(Instant instant) {
        return instant == null ? null : Messages.current().formats().dayOf(instant);
    }

    public static String number(long number) {
        return Messages.current().formats().number(number);
    }

    public static String fileSize(long bytes) {
        return Messages.current().formats().fileSize(bytes);
    }

    /** The reader's choice of two scripts. */
    public static String name(String latin, String arabic) {
        return BilingualName.pick(latin, arabic, Messages.current().language());
    }

    /** Any value as the reader writes it; an enum by its message. */
    public static String text(Object value) {
        return Messages.current().write(value);
    }

    /** The texts of those of several things that are known. */
    public static List<String> known(List<?> things) {
        return things.stream().map(Show::text).filter(text -> !text.isEmpty()).toList();
    }

    /** As in tables: days in the order of their digits, and a dash for nothing. */
    public static String cell(Object value) {
        if (value == null || "".equals(value)) {
            return "–";
        }
        if (value instanceof DateRange days) {
            return days.isOpen() ? "–" : cell(days.first()) + " – " + cell(days.last());
        }
        return value instanceof LocalDate date ? date.toString() : text(value);
    }

    /** A message of the bundle, with its values. */
    public static String message(String key, Object first, Object second) {
        return Messages.current().text(key, first, second);
    }

    /** The colour of a state: good, warn, bad, or none. */
    public static String tone(Object state) {
        if (!(state instanceof Enum<?> constant)) {
            return "";
        }
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return TONES.containsKey(key) ? TONES.getString(key) : "";
    }

    /** How a step of a life stands to the present one: done, now, or nothing. */
    public static String step(List<?> path, Object step, Object now) {
        int distance = path.indexOf(step) - path.indexOf(now);
        if (distance == 0) {
            return "now";
        }
        return distance < 0 ? "done" : "";
    }

    /** What a select list shows for one of its entries. */
    public static String label(Object option) {
        return option instanceof Choice choice ? choice.label() : text(option);
    }

    /** What a select list gives to the bean for one of its entries. */
    public static Object value(Object option) {
        if (option instanceof Choice choice) {
            return choice.value();
        }
        return option instanceof RecordLine line ? (Object) line.ref().id() : option;
    }

    public static boolean isEmpty(Object value) {
        return value == null
                || "".equals(value)
                || value instanceof DateRange days && days.isOpen()
                || value instanceof Collection<?> many && many.isEmpty();
    }
}
