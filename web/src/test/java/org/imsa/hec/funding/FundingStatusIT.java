package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.Statement;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.sql.DataSource;
import org.imsa.hec.kernel.settings.Settings;
import org.imsa.hec.test.ContainerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator sees of the money, and that each fault in the data is found and named. */
class FundingStatusIT extends ContainerTest {
    private static final MBeanServer SERVER = ManagementFactory.getPlatformMBeanServer();
    private static final String ENTRY = "INSERT INTO funding_entry (id, event_id, entry_day, recorded_at, recorded_by,"
            + " reason, debit, credit, amount, currency, fund_id, source_kind, source_id, idempotency_key,"
            + " original_amount, original_currency, rate, rate_day) VALUES (-1, -1, CURDATE(), NOW(), 'nobody', ";

    @Inject
    private MovedMoney moved;

    @Inject
    private PaidGrant paid;

    @Resource(lookup = "jdbc/hec")
    private DataSource database;

    @Resource
    private UserTransaction transaction;

    @ParameterizedTest
    @ValueSource(
            strings = {"OpenFunds", "Gifts", "Pledges", "GrantsWaiting", "TransfersWaiting", "ClosedMonths", "Entries"})
    void anOperatorReadsTheFigures(String figure) throws Exception {
        assertThat((Long) SERVER.getAttribute(name(), figure)).isNotNegative();
    }

    @Test
    void soundBooksHaveNoFindings() throws Exception {
        moved.call();
        paid.call();

        check();

        assertThat(SERVER.getAttribute(name(), "Findings")).isEqualTo("");
        assertThat(SERVER.getAttribute(name(), "LedgerBalanced")).isEqualTo(true);
    }

    /** In a statement: FUND, GIFT, GRANT and PAYMENT of a grant; TRANSFER and the fund TO which it went. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "giftsOffTheBooks | UPDATE funding_gift SET amount = amount + 1 WHERE id = :GIFT",
                "paymentsOffTheBooks | UPDATE funding_payment SET amount = amount + 1 WHERE id = :PAYMENT",
                "paymentsWithoutGifts | UPDATE funding_payment SET amount = amount + 1 WHERE id = :PAYMENT",
                "overdrawnFunds | ENTRY 'COMMITMENT', '9100', '9200', 9000000, 'USD', :FUND, 'x', 1, 'x', NULL, NULL, NULL, NULL)",
                "entriesOffTheirRate | ENTRY 'GIFT', '1000', '4000', 9, 'USD', :FUND, 'x', 1, 'x', 5, 'EUR', 2, CURDATE())",
                "grantsAgainstTerms | UPDATE funding_grant SET purpose = 'MISSION' WHERE id = :GRANT",
                "transfersOffTheBooks | UPDATE funding_transfer SET amount = amount + 1 WHERE id = :TRANSFER",
                "giftsSpentTwice | INSERT INTO funding_transfer_share VALUES (-1, :TRANSFER, :GIFT, :TO, :FUND, 1, 'USD', NULL)",
                "entriesInClosedMonths | UPDATE funding_period SET state = 'CLOSED', closed_by = 'x', closed_at = '2000-01-01' WHERE last_day = LAST_DAY(CURDATE())"
            })
    void aFaultInTheDataIsFoundByItsName(String finding, String fault) throws Exception {
        String[] paidIds = paid.call().split(" ");
        String[] movedIds = moved.call().split(" ");
        String sql = fault.replace("ENTRY ", ENTRY)
                .replace(":FUND", paidIds[0])
                .replace(":GIFT", paidIds[1])
                .replace(":GRANT", paidIds[2])
                .replace(":PAYMENT", paidIds[3])
                .replace(":TRANSFER", movedIds[2])
                .replace(":TO", movedIds[1]);

        transaction.begin();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            check();
        } finally {
            transaction.rollback();
        }

        assertThat((String) SERVER.getAttribute(name(), "Findings")).containsPattern(finding + "=[1-9]");
        assertThat(SERVER.getAttribute(name(), "LedgerBalanced")).isEqualTo(false);
    }

    /** The last check is what an operator is shown: leave a sound one. */
    @AfterEach
    void checkOnce() throws Exception {
        check();
    }

    private static void check() throws Exception {
        SERVER.invoke(name(), "checkLedger", new Object[0], new String[0]);
    }

    private static ObjectName name() throws Exception {
        return new ObjectName("org.imsa.hec:type=Funding,node=" + Settings.node());
    }
}
