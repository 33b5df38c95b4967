package org.imsa.hec.funding.fund;

import java.lang.reflect.Field;
import java.util.UUID;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.BilingualName;

/** Open funds without a database. */
public final class FundFixture {

    private FundFixture() {}

    public static Fund fund(long id, Terms terms, String currency) {
        BilingualName name = BilingualName.of("Fund " + id, "صندوق " + id);
        Fund fund = new Fund(UUID.randomUUID(), "FU-2026-000" + id, name, terms, currency);
        try {
            Field field = Aggregate.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(fund, id);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
        return fund;
    }
}
