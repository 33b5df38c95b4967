package org.imsa.hec.web.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.imsa.hec.funding.chart.AccountType;
import org.imsa.hec.funding.chart.ChartDesk;
import org.imsa.hec.funding.gift.GiftDesk;
import org.imsa.hec.funding.gift.GiftMethod;
import org.imsa.hec.funding.gift.Receipt;
import org.imsa.hec.funding.period.PeriodAction;
import org.imsa.hec.funding.period.PeriodDesk;
import org.imsa.hec.funding.period.PeriodFile;
import org.imsa.hec.funding.period.PeriodRow;
import org.imsa.hec.funding.period.Periods;
import org.imsa.hec.funding.rate.DatedRate;
import org.imsa.hec.funding.rate.RateDesk;
import org.imsa.hec.funding.transfer.Move;
import org.imsa.hec.funding.transfer.TransferAction;
import org.imsa.hec.funding.transfer.TransferApprovals;
import org.imsa.hec.funding.transfer.TransferDesk;
import org.imsa.hec.funding.transfer.TransferFile;
import org.imsa.hec.funding.transfer.Transfers;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;

/** What the treasurer of the demo committee does beside gifts: rates, a gift from abroad, transfers, closed months. */
@Dependent
class DemoBooks {
    private static final int OPEN_MONTHS = 2;

    private final Deputy treasurer = Deputy.of(DemoStaff.TREASURER, Roles.TREASURER);
    private final Deputy member = Deputy.of(DemoStaff.MEMBER, Roles.COMMITTEE_MEMBER);

    @EJB
    private RateDesk rates;

    @EJB
    private GiftDesk gifts;

    @EJB
    private TransferDesk transfers;

    @EJB
    private TransferApprovals approvals;

    @EJB
    private Transfers asked;

    @EJB
    private ChartDesk chart;

    @EJB
    private Periods periods;

    @EJB
    private PeriodDesk months;

    @Inject
    private Clock clock;

    /** @param funds ids by their key in {@link DemoMoney} */
    void write(Map<String, Long> funds, DemoDirectory directory) throws Exception {
        LocalDate day = LocalDate.now(clock).minusDays(20);
        rate("EUR", day, "1.0842", "European Central Bank");
        rate("SEK", day, "0.0968", "Sveriges Riksbank");
        rate("IQD", day, "0.000763358779", "Central Bank of Iraq / البنك المركزي العراقي");
        Receipt fromAbroad = new Receipt(
                directory.id("samira"),
                funds.get("training"),
                Money.of("500.00", "EUR"),
                day,
                GiftMethod.WIRE,
                "SEPA 20417",
                null);
        treasurer.call(() -> gifts.record(DemoDirectory.request("gift:abroad"), fromAbroad));
        approve(ask("moved", funds, "training", "1500.00", "The course in Mosul needs more places."));
        ask("waiting", funds, "missions", "800.00", "Anaesthetic drugs for the mission to Nasiriyah.");
        treasurer.call(() -> chart.add(
                DemoDirectory.request("heading"),
                "4800",
                BilingualName.of("Support of the public", "دعم الجمهور"),
                AccountType.REVENUE));
    }

    /** All but the last two that are over. */
    void closeMonths() throws Exception {
        YearMonth first = YearMonth.now(clock).minusMonths(OPEN_MONTHS);
        for (PeriodRow row : treasurer
                .call(() -> periods.list(null, null, PageRequest.firstPage(24)))
                .rows()) {
            if (row.month().isBefore(first)) {
                close(row.id());
            }
        }
    }

    private void close(long month) throws Exception {
        treasurer.call(() -> {
            PeriodFile file = periods.file(month);
            if (file.may(PeriodAction.CLOSE)) {
                months.close(month, file.version());
            }
            return file;
        });
    }

    private void rate(String currency, LocalDate day, String rate, String source) throws Exception {
        DatedRate dated = new DatedRate(currency, day, new BigDecimal(rate), source);
        treasurer.call(() -> rates.enter(DemoDirectory.request("rate:" + currency), dated));
    }

    private long ask(String key, Map<String, Long> funds, String to, String dollars, String why) throws Exception {
        Move move = new Move(funds.get("general"), funds.get(to), Money.usd(dollars), why);
        return treasurer.call(() -> transfers.request(DemoDirectory.request("transfer:" + key), move));
    }

    private void approve(long transfer) throws Exception {
        member.call(() -> {
            TransferFile file = asked.file(transfer);
            if (file.may(TransferAction.APPROVE)) {
                approvals.approve(transfer, file.version());
            }
            return file;
        });
    }
}
