package org.imsa.hec.funding;

import java.nio.file.Path;
import java.util.List;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.browser.BrowserTest;
import org.imsa.hec.test.server.Statements;
import org.junit.jupiter.api.Test;

/** Some pages of funding: for all eyes, in both languages, at any width, and with few statements. */
public abstract class EveryPage extends BrowserTest {

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

        for (String path : pages()) {
            open(path);
            mustFit();
        }
    }

    @Test
    void noPageNeedsMoreThanTwelveStatements() {
        signIn(Roles.TREASURER);

        for (String path : pages()) {
            Statements.mustBeFew(path, () -> open(path));
        }
    }

    private void look(String path) {
        open(path);
        if (System.getenv("LOOK") != null) {
            String name = path.replaceAll("[^a-zA-Z]", "-") + page.evaluate("document.dir") + page.viewportSize().width;
            page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(System.getenv("LOOK"), name + ".png")));
        }
        mustBeAccessible();
    }

    /** Their addresses below the application, each with a record made for it. */
    protected abstract List<String> pages();
}
