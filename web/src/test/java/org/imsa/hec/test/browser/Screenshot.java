package org.imsa.hec.test.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Pictures the page of a test that failed, and lets a test fail whose page had troubles that nobody looked at. */
class Screenshot implements AfterTestExecutionCallback {
    private static final Path FOLDER =
            Path.of(System.getProperty("test.server")).resolve("screenshots");

    @Override
    public void afterTestExecution(ExtensionContext context) {
        BrowserTest test = (BrowserTest) context.getRequiredTestInstance();
        if (context.getExecutionException().isPresent()
                || !test.unexpectedTroubles().isEmpty()) {
            String name = context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName();
            test.page.screenshot(new ScreenshotOptions()
                    .setPath(FOLDER.resolve(name + ".png"))
                    .setFullPage(true));
        }
        assertThat(test.unexpectedTroubles()).as("troubles in the browser").isEmpty();
    }
}
