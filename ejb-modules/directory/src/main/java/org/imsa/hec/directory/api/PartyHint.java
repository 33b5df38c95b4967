package org.imsa.hec.directory.api;

import java.io.Serializable;
import java.util.Locale;
import org.imsa.hec.directory.name.NameKey;

/**
 * What a line of an import tells about a person or an organisation.
 *
 * @param name the whole name, in either script
 * @param email may be null
 * @param externalId how the other system calls them, with the system's name before it ({@code donorbox:1234}); may be null
 */
public record PartyHint(PartyKind kind, String name, String email, String externalId) implements Serializable {

    public PartyHint {
        name = name == null ? "" : name.strip().replaceAll("\\s+", " ");
        email = blankToNull(email);
        email = email == null ? null : email.toLowerCase(Locale.ROOT);
        externalId = blankToNull(externalId);
    }

    /** The name as two parties are compared by it. */
    public String nameKey() {
        return NameKey.of(name);
    }

    public boolean isArabic() {
        return NameKey.hasArabic(name);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
