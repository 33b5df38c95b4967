package org.imsa.hec.education.training;

import java.lang.reflect.Field;
import java.time.LocalDate;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.time.DateRange;

/** Training places in the states of their life. */
final class TrainingPlaceFixture {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final DateRange DAYS = DateRange.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 22));
    static final long TRAINEE = 21;
    static final long HOST = 22;

    private TrainingPlaceFixture() {}

    static TrainingPlace offered() {
        TrainingPlace place = new TrainingPlace("TP-2026-0001", null);
        giveId(place);
        place.describe(settled());
        return place;
    }

    static TrainingPlace accepted() {
        TrainingPlace place = offered();
        place.accept();
        return place;
    }

    static TrainingPlace inTraining() {
        TrainingPlace place = accepted();
        place.visaIssued(TODAY, TODAY);
        place.begin();
        return place;
    }

    static TrainingDetails settled() {
        return details(TRAINEE, HOST, DAYS, true);
    }

    static TrainingDetails details(Long trainee, Long host, DateRange days, boolean needsVisa) {
        return new TrainingDetails(
                "Short course in paediatric cardiac surgery",
                "دورة قصيرة في جراحة قلب الأطفال",
                TrainingFormat.SHORT_COURSE,
                trainee,
                host,
                days,
                needsVisa,
                null);
    }

    /** As the database would. */
    private static void giveId(TrainingPlace place) {
        try {
            Field id = Aggregate.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(place, 7L);
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError(changed);
        }
    }
}
