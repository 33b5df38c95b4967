package org.imsa.hec.test.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.imsa.hec.test.OpenAccount;
import org.imsa.hec.test.server.Inside;
import org.imsa.hec.test.server.TestServer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that uses the screens as a person would, in Chromium, each in a browser session of its own. It fails, whatever it
 * looks at, when a script fails, when the content security policy is violated or when a file is not found. After a failure
 * the page is pictured in {@code target/test-server/screenshots}.
 */
@RunAsClient
@ExtendWith({ArquillianExtension.class, Screenshot.class})
public abstract class BrowserTest {
    private static final int PATIENCE_MILLIS = 15_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private static final Set<String> ACCOUNTS = new HashSet<>();

    private final List<String> troubles = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private BrowserContext session;

    /** The open page, 1280 pixels wide until told otherwise. */
    protected Page page;

    @BeforeEach
    void openBrowser() {
        session = Chromium.get()
                .newContext(new NewContextOptions()
                        .setBaseURL(TestServer.address().toString())
                        .setViewportSize(1280, 800)
                        .setLocale("en-US")
                        .setTimezoneId("Asia/Baghdad"));
        session.setDefaultTimeout(PATIENCE_MILLIS);
        session.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                troubles.add(message.text() + " at " + message.location());
            }
        });
        session.onWebError(error -> troubles.add(error.error()));
        page = session.newPage();
    }

    @AfterEach
    void closeBrowser() {
        session.close();
    }

    /** Opens a page by its path below the application, such as {@code funding/funds.xhtml}. */
    protected void open(String path) {
        page.navigate(path);
    }

    /** Signs in on the sign-in page, in English, with an account that has this one role. */
    protected void signIn(String role) {
        signInAs(role + ".en", "en", role);
    }

    /** The same with an account whose language is Arabic. */
    protected void signInInArabic(String role) {
        signInAs(role + ".ar", "ar", role);
    }

    /** Signs in with an account of this name, which is opened when it is not there; whoever was signed in is forgotten. */
    protected void signInAs(String username, String language, String... roles) {
        if (ACCOUNTS.add(username)) {
            List<String> words = new ArrayList<>(List.of(username, language));
            words.addAll(List.of(roles));
            Inside.call(OpenAccount.class, words.toArray(String[]::new));
        }
        session.clearCookies();
        open("signin.xhtml?lang=en");
        page.getByLabel("User name").fill(username);
        page.getByLabel("Password").fill(OpenAccount.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL("**/home.xhtml");
    }

    /** The button that is called exactly so. */
    protected Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The link that is called exactly so. */
    protected Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Answers the question that the page asks before it acts with yes. */
    protected void confirm() {
        page.locator(".ui-confirmdialog-yes:visible").click();
    }

    protected void onAPhone() {
        page.setViewportSize(360, 740);
    }

    /** No serious or critical fault by axe-core, and nothing to scroll to sideways. */
    protected void mustBeAccessible() {
        List<String> faults = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                        .toList();
        assertThat(faults).as("faults found by axe-core on " + page.url()).isEmpty();
        mustFit();
    }

    /** Nothing to scroll to sideways. */
    protected void mustFit() {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels by which " + page.url() + " is too wide")
                .isEqualTo(0);
    }

    /** Announces a message of the browser's console that this test brings about, such as a 403. */
    protected void expectTrouble(String words) {
        expected.add(words);
    }

    List<String> unexpectedTroubles() {
        Predicate<String> known = trouble -> expected.stream().anyMatch(trouble::contains);
        return troubles.stream().filter(known.negate()).toList();
    }
}
