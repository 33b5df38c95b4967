package org.imsa.hec.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.imsa.hec.directory.organisation.OrganisationDesk;
import org.imsa.hec.directory.organisation.OrganisationDetails;
import org.imsa.hec.directory.organisation.OrganisationType;
import org.imsa.hec.funding.fund.FundDesk;
import org.imsa.hec.funding.fund.Terms;
import org.imsa.hec.funding.gift.GiftDesk;
import org.imsa.hec.funding.gift.GiftMethod;
import org.imsa.hec.funding.gift.Receipt;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.test.As;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.Test;

/**
 * Gifts per second that eight writers record through the desk, with ledger entry and audit trail, against the same rows
 * written by plain JDBC, one transaction each, on the same database. Both take turns, so that neither has the better disk.
 */
class GiftRateBench extends ContainerTest {
    private static final int WRITERS = 8;
    private static final int GIFTS_EACH = 250;
    private static final int ROUNDS = 5;
    /** Until Java has compiled what a gift passes through. */
    private static final int WARM_UPS = 4;

    private static final double LEAST_RATIO = 0.5;

    @EJB
    private OrganisationDesk organisations;

    @EJB
    private FundDesk funds;

    @EJB
    private GiftDesk gifts;

    @Test
    void giftsAreRecordedAtHalfTheRateOfPlainJdbcOrBetter() throws Exception {
        As treasurer = As.user("bench", Roles.TREASURER);
        long donor = treasurer.call(() -> organisations.add(UUID.randomUUID(), donor()));
        long fund = treasurer.call(() -> funds.open(
                UUID.randomUUID(), BilingualName.of("Bench " + UUID.randomUUID(), null), Terms.unrestricted(), "USD"));
        Callable<Void> throughTheDesk = () -> treasurer.call(() -> {
            for (int i = 0; i < GIFTS_EACH; i++) {
                gifts.record(UUID.randomUUID(), receipt(donor, fund));
            }
            return null;
        });
        Callable<Void> byPlainJdbc = () -> {
            PlainGifts.write(GIFTS_EACH, donor, fund);
            return null;
        };
        for (int round = 0; round < WARM_UPS; round++) {
            rate(throughTheDesk);
            rate(byPlainJdbc);
        }
        List<Double> desk = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            desk.add(rate(throughTheDesk));
            plain.add(rate(byPlainJdbc));
        }
        double ratio = median(desk) / median(plain);
        BenchTable.row("gifts per second, 8 writers", median(desk), "plain JDBC, same rows", median(plain), ">= 0.5 x");
        assertThat(ratio).isGreaterThanOrEqualTo(LEAST_RATIO);
    }

    private static double rate(Callable<Void> writer) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            long begin = System.nanoTime();
            List<Future<Void>> all = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                all.add(writers.submit(() -> {
                    Thread.currentThread().setContextClassLoader(loader);
                    return writer.call();
                }));
            }
            for (Future<Void> one : all) {
                one.get();
            }
            return WRITERS * GIFTS_EACH * 1e9 / (System.nanoTime() - begin);
        } finally {
            writers.shutdown();
        }
    }

    private static double median(List<Double> rates) {
        return rates.stream().sorted().skip(rates.size() / 2).findFirst().orElseThrow();
    }

    private static Receipt receipt(long donor, long fund) {
        return new Receipt(
                donor, fund, Money.usd("25.00"), LocalDate.now().minusDays(1), GiftMethod.ONLINE, null, "bench");
    }

    private static OrganisationDetails donor() {
        return new OrganisationDetails(
                "Bench donor", null, OrganisationType.COMPANY, null, null, null, null, "US", null, null, null);
    }
}
