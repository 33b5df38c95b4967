package org.imsa.hec.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountConverterTest {

    @Test
    void amountsAreUnderstoodAsPeopleTypeThem() {
        assertThat(AmountConverter.parse("8,400.00")).isEqualByComparingTo("8400");
        assertThat(AmountConverter.parse(" 8 400.5 ")).isEqualByComparingTo("8400.5");
        assertThat(AmountConverter.parse("٨٬٤٠٠٫٢٥")).isEqualTo(new BigDecimal("8400.25"));
        assertThat(AmountConverter.parse("-12")).isEqualByComparingTo("-12");
    }
}
