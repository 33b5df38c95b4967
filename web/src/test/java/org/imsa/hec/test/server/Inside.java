package org.imsa.hec.test.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.imsa.hec.test.InsideCall;

/** Has something done inside the server for a test outside it. */
public final class Inside {

    private Inside() {}

    /**
     * @param type a class with a public constructor without parameters
     * @throws AssertionError with the failure as it was inside
     */
    public static String call(Class<? extends InsideCall> type, String... words) {
        StringBuilder form = new StringBuilder("type=").append(type.getName());
        for (String word : words) {
            form.append("&word=").append(URLEncoder.encode(word, UTF_8));
        }
        HttpRequest request = HttpRequest.newBuilder(TestServer.address().resolve("test/inside"))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(BodyPublishers.ofString(form.toString()))
                .build();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(type.getSimpleName() + " failed inside the server: " + answer.body());
            }
            return answer.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
