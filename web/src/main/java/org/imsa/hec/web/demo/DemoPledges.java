package org.imsa.hec.web.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.imsa.hec.funding.matching.Expectation;
import org.imsa.hec.funding.matching.MatchingDesk;
import org.imsa.hec.funding.pledge.CountedGift;
import org.imsa.hec.funding.pledge.PledgeDesk;
import org.imsa.hec.funding.pledge.Pledges;
import org.imsa.hec.funding.pledge.Promise;
import org.imsa.hec.funding.pledge.Reminders;
import org.imsa.hec.funding.pledge.Rhythm;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.money.Money;

/** What donors of the demo promised: one pledge on its way, one behind, one for later; gifts on record count for them. */
@Dependent
class DemoPledges {

    private record Promised(
            String donor, String fund, String dollars, Rhythm rhythm, int instalments, int firstInDays) {

        boolean isMatched() {
            return rhythm == Rhythm.YEARLY;
        }
    }

    private static final List<Promised> PROMISED = List.of(
            new Promised("hanan", "training", "3600.00", Rhythm.YEARLY, 3, -98),
            new Promised("adnan", "missions", "2000.00", Rhythm.QUARTERLY, 4, -104),
            new Promised("rafidain", "zakat", "25000.00", Rhythm.ONCE, 1, 90));

    private final Deputy treasurer = Deputy.of(DemoStaff.TREASURER, Roles.TREASURER);

    @EJB
    private PledgeDesk desk;

    @EJB
    private Pledges pledges;

    @EJB
    private MatchingDesk matchings;

    @Inject
    private Clock clock;

    /** @param funds ids by their key in {@link DemoMoney} */
    void write(Map<String, Long> funds, DemoDirectory directory) throws Exception {
        for (Promised promised : PROMISED) {
            long pledge = write(promised, directory.id(promised.donor()), funds.get(promised.fund()));
            if (promised.isMatched()) {
                match(pledge, directory.id("tigris"));
            }
        }
    }

    /** The employer of a donor was asked to add as much as she gave. */
    private void match(long pledge, long employer) throws Exception {
        LocalDate askOn = LocalDate.now(clock).plusDays(25);
        Expectation expected = new Expectation(null, pledge, employer, Money.usd("1200.00"), askOn, "MG 2209");
        treasurer.call(() -> matchings.expect(DemoDirectory.request("matching"), expected));
    }

    private long write(Promised promised, long donor, long fund) throws Exception {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = today.plusDays(promised.firstInDays());
        Promise promise = new Promise(
                donor,
                fund,
                Money.usd(promised.dollars()),
                first.isBefore(today) ? first : today,
                promised.rhythm(),
                promised.instalments(),
                first,
                Reminders.NONE,
                null);
        return treasurer.call(() -> {
            long pledge = desk.record(DemoDirectory.request("pledge:" + promised.donor()), promise);
            for (CountedGift gift : pledges.file(pledge).others()) {
                desk.count(pledge, pledges.file(pledge).version(), gift.id());
            }
            return pledge;
        });
    }
}
