package org.imsa.hec.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.job.FailedJob;
import org.imsa.hec.test.OpenAccount;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.imsa.hec.test.server.Statements;
import org.junit.jupiter.api.Test;

/**
 * How many SQL statements each page takes that the menu leads to: every list, the page of the first record in it, and what
 * there is around one fund. With one record of each kind, and again with more than fit into a list.
 */
class PagesBench extends BrowserTest {
    private static final int MOST = 12;
    private static final int MANY = 30;

    @Test
    void noPageTakesMoreThanTwelveStatementsHoweverManyRecordsThereAre() throws Exception {
        signInAs("bench", "en", Roles.ALL.toArray(String[]::new));
        Map<String, Long> few = statements(gather(1));
        Map<String, Long> many = statements(gather(MANY));
        for (Map.Entry<String, Long> page : many.entrySet()) {
            BenchTable.line(
                    "SQL statements of " + page.getKey(),
                    page.getValue().toString(),
                    "with one record of each: " + few.get(page.getKey()),
                    "",
                    "<= " + MOST);
        }
        assertThat(many.keySet()).as("pages").hasSizeGreaterThan(20).containsAll(few.keySet());
        assertThat(many.values()).allMatch(count -> count <= MOST);
        assertThat(few.values()).allMatch(count -> count <= MOST);
    }

    /** @return id of the fund around which they are */
    private static String gather(int size) {
        for (int i = 0; i < size; i++) {
            Inside.call(OpenAccount.class, "bench-" + size + "-" + i, "en", Roles.ASSOCIATE);
            Inside.call(FailedJob.class);
        }
        return Inside.call(Crowd.class, String.valueOf(size));
    }

    private Map<String, Long> statements(String fund) {
        Map<String, Long> found = new LinkedHashMap<>();
        open("home.xhtml");
        List<String> lists = addresses(page.locator("#menu li a"));
        count(found, "home.xhtml");
        count(found, "search.xhtml?q=Fatima");
        for (String list : lists) {
            count(found, list);
            addresses(page.locator("main table a[href*='.xhtml?id=']")).stream()
                    .findFirst()
                    .ifPresent(record -> count(found, record));
        }
        count(found, "funding/fund.xhtml?id=" + fund);
        count(found, "funding/trail.xhtml?of=fund:" + fund);
        return found;
    }

    /** The second view counts: the first one also learns what stays in memory. */
    private void count(Map<String, Long> found, String path) {
        open(path);
        found.put(path.replaceAll(".*/hec/|\\?.*", ""), Statements.during(() -> open(path)));
    }

    private static List<String> addresses(Locator links) {
        return links.all().stream().map(link -> link.getAttribute("href")).toList();
    }
}
