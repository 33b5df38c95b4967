package org.imsa.hec.directory.api;

import java.util.Objects;

/**
 * What {@link PartyIntake} compares a hint with; for its queries alone.
 *
 * @param externalId the one that it was found by; null if it was found otherwise
 */
public record KnownParty(
        String externalId,
        long id,
        PartyKind kind,
        String email,
        String otherEmail,
        String keyLatin,
        String keyArabic) {

    /** Of a party that was merged, the id of the kept one. For {@code select} in a query over {@code PartyName n}. */
    static final String COLUMNS =
            "coalesce(n.mergedInto, n.id), n.kind, n.email, n.otherEmail, n.keyLatin, n.keyArabic";

    public KnownParty(long id, PartyKind kind, String email, String otherEmail, String keyLatin, String keyArabic) {
        this(null, id, kind, email, otherEmail, keyLatin, keyArabic);
    }

    boolean isCalled(PartyHint hint) {
        return externalId != null && externalId.equals(hint.externalId());
    }

    boolean hasEmailOf(PartyHint hint) {
        return kind == hint.kind()
                && hint.email() != null
                && (hint.email().equals(email) || hint.email().equals(otherEmail));
    }

    boolean hasNameOf(PartyHint hint) {
        return kind == hint.kind()
                && hint.nameKey() != null
                && Objects.equals(hint.nameKey(), hint.isArabic() ? keyArabic : keyLatin);
    }
}
