package org.imsa.hec.funding.bank.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what a movement is known again in another file: the bank's id where that is unique; else the bank's reference with day
 * and amount, or a fingerprint of all that it says, and a running number for those that are the same in everything.
 */
public final class LineKeys {
    private static final int FINGERPRINT = 32;
    private static final int LONGEST_ID = 100;

    private final Format format;
    private final Map<String, Integer> times = new HashMap<>();

    public LineKeys(Format format) {
        this.format = format;
    }

    /** The next movement's key, in the order of the file. */
    public String next(Entry entry) {
        if (entry.idIsUnique() && entry.bankId().length() <= LONGEST_ID) {
            return prefix(format) + entry.bankId();
        }
        String what =
                entry.bankId() == null ? entry.reference() + "|" + entry.party() + "|" + entry.text() : entry.bankId();
        String key = prefix(format)
                + fingerprint(entry.bookedOn() + "|" + entry.amount() + "|" + plain(what) + "|" + entry.checkNumber());
        return key + "#" + times.merge(key, 1, Integer::sum);
    }

    /** Keys of another form tell nothing about a movement of this one. */
    public static String prefix(Format format) {
        return format.name().toLowerCase(Locale.ROOT) + ":";
    }

    private static String plain(String text) {
        return Stream.of(Objects.toString(text, "").split("\\s+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
