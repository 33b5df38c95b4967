package org.imsa.hec.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param listen address on which the screens are served; only this machine unless asked for
 */
record Options(int port, Path data, String listen, boolean demo, boolean help) {
    private static final int HIGHEST_PORT = 65535;

    static Options parse(List<String> arguments, Path defaultData) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        int port = 8080;
        Path data = defaultData;
        String listen = "127.0.0.1";
        boolean demo = false;
        boolean help = false;
        while (!rest.isEmpty()) {
            String option = rest.pop();
            switch (option) {
                case "--port" -> port = port(value(option, rest));
                case "--data" -> data = Path.of(value(option, rest));
                case "--listen" -> listen = value(option, rest);
                case "--demo" -> demo = true;
                case "--help", "-h" -> help = true;
                default -> throw new CannotStart("There is no option " + option + "; see --help.");
            }
        }
        return new Options(port, data.toAbsolutePath().normalize(), listen, demo, help);
    }

    /** Kept in a file of its own, so that {@code scripts/run --help} can show it before anything is built. */
    static String usage() {
        try (InputStream text = Options.class.getResourceAsStream("usage.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty() || rest.peek().startsWith("--")) {
            throw new CannotStart("The option " + option + " needs a value; see --help.");
        }
        return rest.pop();
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > HIGHEST_PORT) {
            throw new CannotStart("The port must be a number from 1 to " + HIGHEST_PORT + ", not " + text + ".");
        }
        return Integer.parseInt(text);
    }
}
