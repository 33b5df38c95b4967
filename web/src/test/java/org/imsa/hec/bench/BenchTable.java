package org.imsa.hec.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.imsa.hec.kernel.settings.Settings;

/**
 * Where a measurement leaves its row, in the folder of the test server; {@code scripts/bench} prints them all as one table.
 * Inside the server that folder is its data folder.
 */
final class BenchTable {

    private BenchTable() {}

    /** @param asked what the ratio of the two figures must be */
    static void row(String what, double figure, String reference, double referenceFigure, String asked)
            throws IOException {
        line(
                what,
                format(figure),
                reference + ": " + format(referenceFigure),
                format(figure / referenceFigure) + " x",
                asked);
    }

    static void line(String... cells) throws IOException {
        String folder = System.getProperty("test.server", Settings.dataFolder().toString());
        Path file = Path.of(folder).resolve("bench.txt");
        Files.writeString(
                file,
                String.join("|", cells) + System.lineSeparator(),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static String format(double figure) {
        return String.format(Locale.ROOT, figure >= 100 ? "%.0f" : "%.2f", figure);
    }
}
