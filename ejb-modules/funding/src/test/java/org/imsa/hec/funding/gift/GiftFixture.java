package org.imsa.hec.funding.gift;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.funding.fund.FundFixture;
import org.imsa.hec.funding.fund.Terms;
import org.imsa.hec.funding.rate.Exchange;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.money.Money;

/** Gifts without a database. */
public final class GiftFixture {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T09:00:00Z"), ZoneOffset.UTC);

    private GiftFixture() {}

    public static Gift gift(long id, Money given) {
        Fund fund = FundFixture.fund(1, Terms.unrestricted(), given.currency());
        Receipt receipt = new Receipt(7, fund.id(), given, LocalDate.of(2026, 3, 2), GiftMethod.WIRE, null, null);
        Gift gift = new Gift(
                UUID.randomUUID(), "GF-2026-000" + id, fund, receipt, new Exchange(given, null, null), "layla", CLOCK);
        try {
            Field field = Aggregate.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(gift, id);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
        return gift;
    }
}
