package org.imsa.hec.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.time.DateRange;

/**
 * The texts of the screens in the language of one reader, and values written for that reader. In an Arabic sentence each value
 * that does not run along with it stands between two marks that are not seen (Unicode's isolates): a Latin name keeps its
 * brackets, an amount its sign.
 */
public final class Messages {
    private static final String BUNDLE = "org.imsa.hec.web.messages";
    private static final Pattern RUNS_ALONG = Pattern.compile("[\\p{IsArabic}\\s]*|\\d+");
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final ResourceBundle texts;
    private final Locale language;
    private final Formats formats;
    private final boolean marked;

    public Messages(Locale language, ZoneId zone) {
        this(language, zone, "ar".equals(language.getLanguage()));
    }

    private Messages(Locale language, ZoneId zone, boolean marked) {
        this.language = language;
        this.marked = marked;
        this.texts = ResourceBundle.getBundle(BUNDLE, language, Messages.class.getClassLoader());
        this.formats = new Formats(language, zone);
    }

    /** For the one whose request this thread serves. */
    public static Messages current() {
        UserSession user = CDI.current().select(UserSession.class).get();
        return new Messages(user.getLocale(), user.getZone());
    }

    /** The same without marks, for files that a program reads. */
    public Messages plain() {
        return new Messages(language, formats.zone(), false);
    }

    public Formats formats() {
        return formats;
    }

    public Locale language() {
        return language;
    }

    /** @param values money, days, names, enums: each is written as the reader writes it */
    public String text(String key, Object... values) {
        return find(key).map(pattern -> filled(pattern, values)).orElse("???" + key + "???");
    }

    public Optional<String> find(String key) {
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    private String filled(String pattern, Object... values) {
        Object[] written = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] =
                    values[i] instanceof Integer || values[i] instanceof Long ? values[i] : apart(write(values[i]));
        }
        return new MessageFormat(pattern, Locale.ROOT).format(written);
    }

    private String apart(String value) {
        boolean runsAlong = !marked || RUNS_ALONG.matcher(value).matches();
        return runsAlong ? value : FIRST_STRONG_ISOLATE + value + POP_ISOLATE;
    }

    /** Any value as the reader writes it. */
    public String write(Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof Money money) {
            return formats.money(money);
        } else if (value instanceof LocalDate date) {
            return formats.day(date);
        } else if (value instanceof YearMonth month) {
            return formats.month(month);
        } else if (value instanceof DateRange days) {
            return write(days.first()) + " – " + write(days.last());
        } else if (value instanceof Instant instant) {
            return formats.time(instant);
        } else if (value instanceof ZonedDateTime time) {
            return formats.time(time);
        } else if (value instanceof BigDecimal number) {
            return formats.number(number);
        } else if (value instanceof Enum<?> constant) {
            return text("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        } else if (value instanceof BilingualName name) {
            return name.in(language);
        } else if (value instanceof Message message) {
            return text(message.key(), message.values().toArray());
        } else if (value instanceof RecordLine line) {
            return line.name(language);
        } else if (value instanceof Collection<?> many) {
            return many.stream()
                    .map(this::write)
                    .collect(Collectors.joining(find("common.listComma").orElse(", ")));
        }
        return value.toString();
    }
}
