package org.imsa.hec.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in the server's log why it did not start: the server itself says 'ready' even when the application was refused. */
final class ServerLog {
    private static final Pattern READY = Pattern.compile("Payara Micro .* ready in ");
    private static final Pattern CAUSE = Pattern.compile("^(?:Caused by: |.* SEVERE \\S+: )(.+)");
    private static final int LONGEST = 300;

    private ServerLog() {}

    /** The server is up, whatever became of the application. */
    static boolean saysReady(Path log) {
        return lines(log).stream().anyMatch(line -> READY.matcher(line).find());
    }

    /** MariaDB takes connections; so it says once for each start. */
    static boolean saysDatabaseReady(Path log) {
        return lines(log).stream().anyMatch(line -> line.contains("ready for connections"));
    }

    /** The innermost cause that the log names. */
    static Optional<String> reason(Path log) {
        String last = null;
        for (String line : lines(log)) {
            Matcher cause = CAUSE.matcher(line);
            if (cause.find()) {
                last = cause.group(1);
            }
        }
        return Optional.ofNullable(last).map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }

    /** The last error that MariaDB wrote. */
    static Optional<String> lastError(Path log) {
        return lines(log).stream()
                .filter(line -> (line.contains("[ERROR]") && !line.endsWith("Aborting"))
                        || line.contains("error while loading shared libraries"))
                .reduce((before, after) -> after)
                .map(line -> line.replaceFirst(".*\\[ERROR] ", ""));
    }

    private static List<String> lines(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException notYet) {
            return List.of();
        }
    }
}
