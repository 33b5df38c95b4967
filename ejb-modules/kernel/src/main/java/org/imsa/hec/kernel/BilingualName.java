package org.imsa.hec.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/** A name or title in Latin and in Arabic script. One of the two may be missing, never both. */
@Embeddable
public class BilingualName implements Serializable {
    private static final long serialVersionUID = 1;

    @Column(name = "name_latin", length = 300)
    private String latin;

    @Column(name = "name_arabic", length = 300)
    private String arabic;

    protected BilingualName() {}

    private BilingualName(String latin, String arabic) {
        this.latin = latin;
        this.arabic = arabic;
    }

    /** @throws RuleBroken {@code rule.name.missing} if both are blank */
    public static BilingualName of(String latin, String arabic) {
        String cleanLatin = clean(latin);
        String cleanArabic = clean(arabic);
        RuleBroken.unless(cleanLatin != null || cleanArabic != null, "rule.name.missing");
        return new BilingualName(cleanLatin, cleanArabic);
    }

    public String latin() {
        return latin;
    }

    public String arabic() {
        return arabic;
    }

    /** The name for a reader of this language; the other script where this one is missing. */
    public String in(Locale language) {
        return pick(latin, arabic, language);
    }

    /** The same choice for a row that carries the two scripts as plain text. */
    public static String pick(String latin, String arabic, Locale language) {
        boolean readsArabic = "ar".equals(language.getLanguage());
        String first = readsArabic ? arabic : latin;
        String second = readsArabic ? latin : arabic;
        return first != null ? first : Objects.requireNonNullElse(second, "");
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip().replaceAll("\\s+", " ");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BilingualName that
                && Objects.equals(latin, that.latin)
                && Objects.equals(arabic, that.arabic);
    }

    @Override
    public int hashCode() {
        return Objects.hash(latin, arabic);
    }

    @Override
    public String toString() {
        return latin != null && arabic != null ? latin + " / " + arabic : in(Locale.ENGLISH);
    }
}
