package org.imsa.hec.kernel.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListQueryTest {

    @Test
    void whatTheUserTypesIsNeverAWildcard() {
        assertThat(ListQuery.contains("50%_a\\b")).isEqualTo("%50\\%\\_a\\\\b%");
        assertThat(ListQuery.startsWith(" GR-2026 ")).isEqualTo("GR-2026%");
    }
}
