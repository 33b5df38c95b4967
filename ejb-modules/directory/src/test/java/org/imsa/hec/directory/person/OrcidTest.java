package org.imsa.hec.directory.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples are of the documentation of ORCID. */
class OrcidTest {

    @ParameterizedTest
    @CsvSource({
        "0000-0002-1825-0097, 0000-0002-1825-0097",
        "0000000218250097, 0000-0002-1825-0097",
        "https://orcid.org/0000-0001-5109-3700, 0000-0001-5109-3700",
        "0000-0002-1694-233x, 0000-0002-1694-233X"
    })
    void aRightOneIsKeptWithItsHyphens(String typed, String kept) {
        assertThat(Orcid.of(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-0002-1825-0096", "0000-0002-1852-0097", "0000-0002-1694-2330"})
    void aWrongOrAnExchangedDigitIsNoticed(String typed) {
        assertThatThrownBy(() -> Orcid.of(typed)).hasMessageContaining("rule.orcid.digit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-0002-1825", "layla", "X000-0002-1825-0097", "0000-0002-1825-00977"})
    void whatHasNotTheShapeOfOneIsRefused(String typed) {
        assertThatThrownBy(() -> Orcid.of(typed)).hasMessageContaining("rule.orcid.shape");
    }

    @Test
    void nobodyMustHaveOne() {
        assertThat(Orcid.of(" ")).isNull();
    }
}
