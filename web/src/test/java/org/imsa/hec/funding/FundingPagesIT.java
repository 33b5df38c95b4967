package org.imsa.hec.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Inside;
import org.imsa.hec.test.server.Statements;
import org.junit.jupiter.api.Test;

/** Every page of funding: for all eyes, in both languages, at any width, and with few statements. */
class FundingPagesIT extends BrowserTest {

    @Test
    void everyPageIsAccessibleInEnglish() {
        signIn(Roles.TREASURER);

        pages().forEach(this::look);
    }

    @Test
    void everyPageIsAccessibleInArabicOnAPhone() {
        onAPhone();
        signInInArabic(Roles.TREASURER);

        pages().forEach(this::look);
    }

    @Test
    void everyPageFitsAWideScreen() {
        page.setViewportSize(1920, 1000);
        signIn(Roles.AUDITOR);

        pages().forEach(this::look);
    }

    @Test
    void noPageNeedsMoreThanTwelveStatements() {
        signIn(Roles.TREASURER);

        for (String path : pages()) {
            assertThat(Statements.during(() -> open(path))).as(path).isLessThanOrEqualTo(12);
        }
    }

    private void look(String path) {
        open(path);
        if (System.getenv("LOOK") != null) {
            String name = path.replaceAll("[^a-z]", "-") + page.evaluate("document.dir") + page.viewportSize().width;
            page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(System.getenv("LOOK"), name + ".png")));
        }
        mustBeAccessible();
    }

    private static List<String> pages() {
        String[] ids = Inside.call(PaidGrant.class).split(" ");
        String[] moved = Inside.call(MovedMoney.class).split(" ");
        String period = Inside.call(OldMonth.class).split(" ")[0];
        return List.of(
                "funding/funds.xhtml",
                "funding/fund.xhtml",
                "funding/fund.xhtml?id=" + ids[0],
                "funding/gifts.xhtml?fund=" + ids[0],
                "funding/gift.xhtml",
                "funding/gift.xhtml?id=" + ids[1],
                "funding/grants.xhtml",
                "funding/grant.xhtml",
                "funding/grant.xhtml?id=" + ids[2],
                "funding/payments.xhtml?grant=" + ids[2],
                "funding/payment.xhtml?grant=" + ids[2],
                "funding/payment.xhtml?id=" + ids[3],
                "funding/trail.xhtml?of=grant:" + ids[2],
                "funding/ledger.xhtml?to=" + FundingFixture.TODAY,
                "funding/balances.xhtml",
                "funding/activities.xhtml",
                "funding/chart.xhtml",
                "funding/account.xhtml",
                "funding/transfers.xhtml",
                "funding/transfer.xhtml",
                "funding/transfer.xhtml?id=" + moved[2],
                "funding/fund.xhtml?id=" + moved[1],
                "funding/trail.xhtml?of=transfer:" + moved[2],
                "funding/rates.xhtml",
                "funding/rate.xhtml",
                "funding/periods.xhtml",
                "funding/period.xhtml?id=" + period);
    }
}
