package org.imsa.hec.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Statements;
import org.junit.jupiter.api.Test;

/** How many SQL statements each list takes, with whatever rows the tests before have left. */
class PagesBench extends BrowserTest {
    private static final int MOST = 12;
    private static final List<String> PAGES = List.of(
            "home.xhtml",
            "directory/people.xhtml",
            "directory/organisations.xhtml",
            "funding/funds.xhtml",
            "funding/gifts.xhtml",
            "funding/grants.xhtml",
            "funding/payments.xhtml",
            "humanitarian/missions.xhtml",
            "education/trainings.xhtml");

    @Test
    void noListTakesMoreThanTwelveStatements() throws Exception {
        signInAs("bench", "en", Roles.TREASURER, Roles.COORDINATOR);
        for (String path : PAGES) {
            open(path);
            long statements = Statements.during(() -> open(path));
            BenchTable.line("SQL statements of " + path, String.valueOf(statements), "", "", "<= " + MOST);
            assertThat(statements).as(path).isLessThanOrEqualTo(MOST);
        }
    }
}
