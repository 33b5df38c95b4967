package org.imsa.hec.directory.screening;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.imsa.hec.directory.api.PartyKind;

/**
 * What of a person or an organisation is compared with the list.
 *
 * @param version of the party, in which it is screened
 * @param latin one of the two names may be null
 * @param birthYear null if not known
 */
record Subject(long id, long version, PartyKind kind, String latin, String arabic, Integer birthYear)
        implements Serializable {

    List<String> names() {
        return Stream.of(latin, arabic).filter(Objects::nonNull).toList();
    }

    /** Changes when something changes that a decision may have rested on. */
    String print() {
        return print(names() + " " + birthYear);
    }

    /** SHA-256, in hexadecimal. */
    static String print(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
