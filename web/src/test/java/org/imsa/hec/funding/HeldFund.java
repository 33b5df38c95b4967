package org.imsa.hec.funding;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.imsa.hec.test.InsideCall;

/** Holds the row of a fund for some seconds, as somebody who decides and decides would. Words: the fund's id, seconds. */
public class HeldFund implements InsideCall {

    @Resource(lookup = "jdbc/hec")
    private DataSource database;

    @Resource
    private ManagedExecutorService executor;

    @Override
    public String call(String... words) throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        executor.submit(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement hold =
                            connection.prepareStatement("SELECT id FROM funding_fund WHERE id = ? FOR UPDATE")) {
                connection.setAutoCommit(false);
                hold.setLong(1, Long.parseLong(words[0]));
                hold.executeQuery();
                held.countDown();
                Thread.sleep(1000L * Long.parseLong(words[1]));
                connection.rollback();
            }
            return null;
        });
        held.await();
        return null;
    }
}
