package org.imsa.hec.directory.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import org.imsa.hec.kernel.RuleBroken;

/** A language that somebody speaks, by its code of ISO 639-1, and how well. */
@Embeddable
public class LanguageSkill implements Serializable {
    private static final long serialVersionUID = 1;

    @Column(name = "language")
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "level")
    private LanguageLevel level;

    protected LanguageSkill() {}

    private LanguageSkill(String language, LanguageLevel level) {
        this.language = language;
        this.level = level;
    }

    /** @throws RuleBroken {@code rule.language.unknown}, {@code rule.language.level} */
    public static LanguageSkill of(String language, LanguageLevel level) {
        String code = Texts.language(language);
        RuleBroken.unless(level != null, "rule.language.level");
        return new LanguageSkill(code, level);
    }

    public String language() {
        return language;
    }

    public LanguageLevel level() {
        return level;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LanguageSkill that && level == that.level && Objects.equals(language, that.language);
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, level);
    }

    @Override
    public String toString() {
        return Texts.line(language, level == null ? null : level.name().toLowerCase(java.util.Locale.ROOT));
    }
}
