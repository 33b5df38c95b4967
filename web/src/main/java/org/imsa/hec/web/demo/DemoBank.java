package org.imsa.hec.web.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.imsa.hec.funding.bank.account.BankAccountDesk;
import org.imsa.hec.funding.bank.account.BankAccountDetails;
import org.imsa.hec.funding.bank.statement.StatementDesk;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.money.Money;

/** A bank account of the demo with two statements: gifts and a payment of the books, a pay-out of cards, and lines that nobody knows. */
@Dependent
class DemoBank {
    private static final String NUMBER = "000772104321";

    /** Days for which the account has been kept. */
    static final int KEPT_FOR = 60;

    private static final int SECOND_FROM = 30;

    private final Deputy treasurer = Deputy.of(DemoStaff.TREASURER, Roles.TREASURER);

    /** A line so many days ago. */
    private record Told(int daysAgo, String dollars, String name, String memo) {}

    private static final List<Told> FIRST = List.of(
            new Told(54, "60.00", "COUNTER DEPOSIT", "Cash"),
            new Told(40, "350.00", "FATIMA AL HASHIMI", "Online gift"),
            new Told(31, "-15.00", "FIRST LAKE BANK", "Monthly service fee"));

    private static final List<Told> SECOND = List.of(
            new Told(25, "777.40", "CARDPAY INC", "Pay-out of cards"),
            new Told(11, "120.00", "SAMIRA YOUSIF", "Online gift"),
            new Told(9, "75.00", "حوالة واردة", "تبرع لمرضى القلب"),
            new Told(0, "-2800.00", "ZAINAB AL RUBAIE", "Fedwire 0417"));

    @EJB
    private BankAccountDesk accounts;

    @EJB
    private StatementDesk statements;

    @Inject
    private Clock clock;

    /** @param before what the books had when the account begins to be kept */
    void write(Money before) throws Exception {
        BankAccountDetails details = new BankAccountDetails(
                BilingualName.of("Checking account", "الحساب الجاري"),
                "First Lake Bank",
                NUMBER,
                day(KEPT_FOR),
                before);
        long account = treasurer.call(() -> accounts.open(DemoDirectory.request("bank"), details));
        BigDecimal afterFirst = before.amount().add(sum(FIRST));
        load(account, "first", KEPT_FOR, SECOND_FROM + 1, FIRST, afterFirst);
        load(account, "second", SECOND_FROM, 0, SECOND, afterFirst.add(sum(SECOND)));
    }

    private void load(long account, String key, int from, int to, List<Told> lines, BigDecimal closing)
            throws Exception {
        String entries = lines.stream()
                .map(line -> "<STMTTRN><TRNTYPE>OTHER<DTPOSTED>" + compact(line.daysAgo()) + "<TRNAMT>" + line.dollars()
                        + "<FITID>" + key + line.daysAgo() + "<NAME>" + line.name() + "<MEMO>" + line.memo()
                        + "</STMTTRN>")
                .collect(Collectors.joining("\n"));
        String file = "OFXHEADER:100\nDATA:OFXSGML\nENCODING:UTF-8\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD"
                + "<BANKACCTFROM><ACCTID>" + NUMBER + "</BANKACCTFROM><BANKTRANLIST><DTSTART>" + compact(from)
                + "<DTEND>"
                + compact(to) + "\n" + entries + "\n</BANKTRANLIST><LEDGERBAL><BALAMT>" + closing + "<DTASOF>"
                + compact(to) + "</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>";
        treasurer.call(() -> statements.load(
                DemoDirectory.request("statement:" + key),
                account,
                "statement-" + key + ".ofx",
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
    }

    private static BigDecimal sum(List<Told> lines) {
        return lines.stream().map(line -> new BigDecimal(line.dollars())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String compact(int daysAgo) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day(daysAgo));
    }

    private LocalDate day(int daysAgo) {
        return LocalDate.now(clock).minusDays(daysAgo);
    }
}
