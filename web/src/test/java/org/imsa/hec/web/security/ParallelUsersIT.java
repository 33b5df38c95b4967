package org.imsa.hec.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.OpenAccount;
import org.imsa.hec.test.server.Inside;
import org.imsa.hec.test.server.TestServer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Thirty people at once, each with a cookie jar of their own: nobody is refused who may, nobody is let in who may not. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ParallelUsersIT {
    private static final int USERS = 30;
    private static final int ROUNDS = 20;

    @Test
    void noRequestOfThirtyParallelUsersIsWronglyAnswered() throws Exception {
        List<Callable<List<String>>> users = new ArrayList<>();
        for (int i = 0; i < USERS; i++) {
            String role = i % 2 == 0 ? Roles.ADMINISTRATOR : Roles.TREASURER;
            String username = "parallel" + i;
            Inside.call(OpenAccount.class, username, "en", role);
            users.add(() -> new Visitor(username, role).walk());
        }

        ExecutorService people = Executors.newFixedThreadPool(USERS);
        List<String> wrong = new ArrayList<>();
        for (Future<List<String>> walk : people.invokeAll(users)) {
            wrong.addAll(walk.get());
        }
        people.shutdown();

        assertThat(wrong).isEmpty();
    }

    private static final class Visitor {
        private final HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        private final String username;
        private final boolean isAdministrator;
        private final List<String> wrong = new ArrayList<>();

        Visitor(String username, String role) {
            this.username = username;
            this.isAdministrator = Roles.ADMINISTRATOR.equals(role);
        }

        List<String> walk() throws IOException, InterruptedException {
            signIn();
            for (int round = 0; round < ROUNDS; round++) {
                expect("quick-search?q=", 200, "[]");
                expect("profile.xhtml", 200, "data-user=\"" + username + "\"");
                expect("admin/accounts.xhtml", isAdministrator ? 200 : 403, "");
            }
            return wrong;
        }

        private void signIn() throws IOException, InterruptedException {
            String form = Map.of(
                            "signin", "signin",
                            "signin:username", username,
                            "signin:password", OpenAccount.PASSWORD,
                            "signin:enter", "",
                            "jakarta.faces.ViewState", "stateless")
                    .entrySet()
                    .stream()
                    .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                    .collect(Collectors.joining("&"));
            HttpResponse<String> answer = browser.send(
                    HttpRequest.newBuilder(TestServer.address().resolve("signin.xhtml"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 302) {
                wrong.add(username + " signing in: " + answer.statusCode());
            }
        }

        private void expect(String path, int status, String content) throws IOException, InterruptedException {
            HttpResponse<String> answer = browser.send(
                    HttpRequest.newBuilder(TestServer.address().resolve(path)).build(), BodyHandlers.ofString());
            if (answer.statusCode() != status || !answer.body().contains(content)) {
                wrong.add(username + " " + path + ": " + answer.statusCode());
            }
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
