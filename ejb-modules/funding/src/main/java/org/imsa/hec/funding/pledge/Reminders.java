package org.imsa.hec.funding.pledge;

import java.util.List;
import java.util.Locale;
import org.imsa.hec.kernel.letter.Letters;

/** Whether the donor wants to be reminded by e-mail, and in which language. */
public enum Reminders {
    NONE,
    ENGLISH(Letters.ENGLISH),
    ARABIC(Letters.ARABIC),
    BOTH(Letters.ENGLISH, Letters.ARABIC);

    private final List<Locale> languages;

    Reminders(Locale... languages) {
        this.languages = List.of(languages);
    }

    List<Locale> languages() {
        return languages;
    }
}
