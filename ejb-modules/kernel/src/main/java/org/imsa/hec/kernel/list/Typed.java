package org.imsa.hec.kernel.list;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a person typed into a search box: a reference number, or words. */
public record Typed(String text) {
    private static final Pattern NUMBER = Pattern.compile("(?i)[a-z]{2}-\\d{1,4}(-\\d*)?");

    public Typed {
        text = text == null ? "" : text.strip();
    }

    public boolean isNothing() {
        return text.isEmpty();
    }

    public boolean isNumber() {
        return NUMBER.matcher(text).matches();
    }

    public boolean isWords() {
        return !isNothing() && !isNumber();
    }

    /** For {@code like}: numbers that begin so. */
    public String asNumber() {
        return ListQuery.startsWith(text.toUpperCase(Locale.ROOT));
    }

    /** For {@code like}: texts that contain it. */
    public String anywhere() {
        return ListQuery.contains(text);
    }
}
