package org.imsa.hec.funding.gift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GiftMethodTest {

    @Test
    void aTransactionIsTheSameWhoeverGaveIt() {
        assertThat(GiftMethod.ONLINE.key("DB-991", 1)).isEqualTo(GiftMethod.ONLINE.key("DB-991", 2));
    }

    @Test
    void twoDonorsMayWriteChequesOfTheSameNumber() {
        assertThat(GiftMethod.CHECK.key("101", 1)).isNotEqualTo(GiftMethod.CHECK.key("101", 2));
    }

    @Test
    void withoutAReferenceNothingIsTheSame() {
        assertThat(GiftMethod.WIRE.key(null, 1)).isNull();
    }
}
