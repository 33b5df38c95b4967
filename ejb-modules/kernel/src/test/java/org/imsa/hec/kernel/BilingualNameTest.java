package org.imsa.hec.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class BilingualNameTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @Test
    void aReaderSeesTheNameInTheirOwnScript() {
        BilingualName name = BilingualName.of("Training 2026", "تدريب 2026");
        assertThat(name.in(Locale.ENGLISH)).isEqualTo("Training 2026");
        assertThat(name.in(ARABIC)).isEqualTo("تدريب 2026");
    }

    @Test
    void aMissingScriptIsFilledFromTheOther() {
        assertThat(BilingualName.of(null, "البصرة").in(Locale.ENGLISH)).isEqualTo("البصرة");
        assertThat(BilingualName.of("Basra", " ").in(ARABIC)).isEqualTo("Basra");
    }

    @Test
    void spacesAreTidied() {
        assertThat(BilingualName.of("  Layla \t Karim ", null).latin()).isEqualTo("Layla Karim");
    }

    @Test
    void aNameInNeitherScriptIsRefused() {
        assertThatThrownBy(() -> BilingualName.of(" ", null)).isInstanceOf(RuleBroken.class);
    }
}
