package org.imsa.hec.test.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Counts the SQL statements that the server sends while something is done, by the database's own counters. */
public final class Statements {
    private static final int TRIES = 3;
    private static final long MOST = 12;
    private static final String COUNTERS =
            """
            SHOW GLOBAL STATUS WHERE Variable_name IN
            ('Com_select', 'Com_insert', 'Com_insert_select', 'Com_update', 'Com_delete', 'Com_replace', 'Com_call_procedure')
            """;

    private Statements() {}

    /** Does it three times and takes the smallest count, since timers that ran meanwhile add theirs. */
    public static long during(Runnable work) {
        return IntStream.range(0, TRIES).mapToLong(attempt -> once(work)).min().orElseThrow();
    }

    /** At most twelve; tried again where it took more, since timers that ran meanwhile add theirs. */
    public static void mustBeFew(String what, Runnable work) {
        List<Long> counts = new ArrayList<>();
        while (counts.size() < TRIES && (counts.isEmpty() || counts.get(counts.size() - 1) > MOST)) {
            counts.add(once(work));
        }
        assertThat(counts.get(counts.size() - 1)).as("%s took %s", what, counts).isLessThanOrEqualTo(MOST);
    }

    private static long once(Runnable work) {
        long before = sum();
        work.run();
        return sum() - before;
    }

    private static long sum() {
        try (Connection connection = TestServer.database().connect();
                Statement query = connection.createStatement();
                ResultSet counters = query.executeQuery(COUNTERS)) {
            long sum = 0;
            while (counters.next()) {
                sum += counters.getLong(2);
            }
            return sum;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
