package org.imsa.hec.test.architecture.violation;

import java.math.BigDecimal;

/** Deliberately wrong, for ArchitectureTest: 0.1 + 0.2 is not 0.3. */
public class DoubleMoney {
    BigDecimal amount(String typed) {
        return BigDecimal.valueOf(Double.parseDouble(typed));
    }
}
