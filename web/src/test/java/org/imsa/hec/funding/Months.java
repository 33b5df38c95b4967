package org.imsa.hec.funding;

import static org.imsa.hec.funding.FundingFixture.TREASURER;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicInteger;
import org.imsa.hec.funding.period.PeriodDesk;
import org.imsa.hec.funding.period.PeriodFile;
import org.imsa.hec.funding.period.PeriodRow;
import org.imsa.hec.funding.period.Periods;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.test.As;

/** Months of long ago that one test has for itself, so that closing them is in nobody's way. */
@Dependent
public class Months {
    static final As COORDINATOR = As.user("zaid", Roles.COORDINATOR);

    private static final YearMonth FIRST = YearMonth.of(2001, 1);
    private static final AtomicInteger TAKEN = new AtomicInteger();

    @EJB
    private Periods periods;

    @EJB
    private PeriodDesk desk;

    /** A month that no other test enters anything into. */
    YearMonth fresh() {
        return FIRST.plusMonths(TAKEN.getAndIncrement());
    }

    /** Something must have been entered into it or an earlier one. */
    PeriodFile file(YearMonth month) throws Exception {
        return TREASURER.call(() -> {
            PeriodRow row = periods.list(null, month.toString(), PageRequest.firstPage(1))
                    .rows()
                    .get(0);
            return periods.file(row.id());
        });
    }

    void close(YearMonth month) throws Exception {
        PeriodFile file = file(month);
        TREASURER.run(() -> desk.close(file.id(), file.version()));
    }
}
