package org.imsa.hec.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The rows of a gift, its ledger entry and its line in the audit trail, as somebody would write them without a server. */
final class PlainGifts {
    /** Far above what the sequence of ids reaches in a test. */
    private static final AtomicLong IDS =
            new AtomicLong(9_000_000_000_000L + System.nanoTime() % 1_000_000_000L * 1000);

    private static final String GIFT =
            "INSERT INTO funding_gift (id, version, request_id, number, donor_id, fund_id, amount,"
                    + " currency, received_on, method, note, status, recorded_by, recorded_at)"
                    + " VALUES (?, 1, ?, ?, ?, ?, 25, 'USD', ?, 'ONLINE', 'bench', 'RECORDED', 'bench', ?)";
    private static final String ENTRY =
            "INSERT INTO funding_entry (id, event_id, entry_day, recorded_at, recorded_by, reason,"
                    + " debit, credit, amount, currency, fund_id, source_kind, source_id, idempotency_key)"
                    + " VALUES (?, ?, ?, ?, 'bench', 'GIFT', '1000', '4000', 25, 'USD', ?, 'gift', ?, ?)";
    private static final String AUDIT =
            "INSERT INTO kernel_audit (id, at, username, via, activity, action, record_kind,"
                    + " record_id, entity, entity_id, changes)"
                    + " VALUES (NEXT VALUE FOR kernel_audit_id, ?, 'bench', 'test', 'GiftDesk.record', 'C', 'gift', ?, 'Gift', ?, ?)";

    private PlainGifts() {}

    /** Writes this many gifts on one connection, a transaction for each. */
    static void write(int gifts, long donor, long fund) throws SQLException {
        String url = "jdbc:mariadb://127.0.0.1:" + System.getenv("HEC_DB_PORT") + "/hec";
        try (Connection database = DriverManager.getConnection(
                        url, System.getenv("HEC_DB_USER"), System.getenv("HEC_DB_PASSWORD"));
                PreparedStatement gift = database.prepareStatement(GIFT);
                PreparedStatement entry = database.prepareStatement(ENTRY);
                PreparedStatement audit = database.prepareStatement(AUDIT)) {
            database.setAutoCommit(false);
            for (int i = 0; i < gifts; i++) {
                long id = IDS.addAndGet(2);
                LocalDate day = LocalDate.now().minusDays(1);
                LocalDateTime now = LocalDateTime.now();
                run(gift, id, UUID.randomUUID().toString(), "GB-" + id, donor, fund, day, now);
                run(entry, id + 1, id + 1, day, now, fund, id, "GIFT:gift:" + id);
                run(audit, now, id, id, changes(id, donor, fund, day));
                database.commit();
            }
        }
    }

    private static void run(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    private static String changes(long id, long donor, long fund, LocalDate day) {
        return ("[{'field':'number','to':'GB-%d'},{'field':'donorId','to':'%d'},{'field':'fundId','to':'%d'},"
                        + "{'field':'amount','to':'25.00 USD'},{'field':'receivedOn','to':'%s'},{'field':'method','to':'ONLINE'},"
                        + "{'field':'note','to':'bench'},{'field':'status','to':'RECORDED'},{'field':'recordedBy','to':'bench'}]")
                .formatted(id, donor, fund, day)
                .replace('\'', '"');
    }
}
