package org.imsa.hec.humanitarian.mission;

import java.lang.reflect.Field;
import java.time.LocalDate;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.time.DateRange;

/** Missions in the states of their life. */
final class MissionFixture {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final DateRange DAYS = DateRange.of(LocalDate.of(2026, 11, 14), LocalDate.of(2026, 11, 22));
    static final long HOST = 11;
    static final long LEAD = 12;

    private MissionFixture() {}

    static Mission planned() {
        Mission mission = new Mission("MI-2026-0001", null);
        giveId(mission);
        mission.describe(details(null, null, null));
        return mission;
    }

    static Mission settledPlan() {
        Mission mission = planned();
        mission.describe(settled());
        return mission;
    }

    static Mission prepared() {
        Mission mission = settledPlan();
        mission.prepare();
        return mission;
    }

    static Mission underWay() {
        Mission mission = prepared();
        mission.depart();
        return mission;
    }

    static Mission paidByAGrantOf(Money amount) {
        Mission mission = new Mission("MI-2026-0002", null);
        mission.paidBy(6, "GR-2026-0006", amount);
        mission.describe(withBudget(amount));
        return mission;
    }

    static MissionDetails settled() {
        return details(HOST, LEAD, DAYS);
    }

    static MissionDetails withBudget(Money budget) {
        return new MissionDetails(
                "Cleft lip and palate mission to Nasiriyah",
                null,
                HOST,
                LEAD,
                DAYS,
                Governorate.DHI_QAR,
                null,
                budget,
                null);
    }

    static MissionDetails details(Long host, Long lead, DateRange days) {
        return new MissionDetails(
                "Cleft lip and palate mission to Nasiriyah",
                "بعثة جراحة شفة الأرنب إلى الناصرية",
                host,
                lead,
                days,
                Governorate.DHI_QAR,
                "Nasiriyah",
                null,
                null);
    }

    /** As the database would. */
    private static void giveId(Mission mission) {
        try {
            Field id = Aggregate.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(mission, 7L);
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError(changed);
        }
    }
}
