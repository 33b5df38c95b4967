package org.imsa.hec.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the file system lacks. */
final class Folders {

    private Folders() {}

    /** Removes all that lies in the folder and is not wanted any more; the folder itself stays. */
    static void empty(Path folder, Predicate<Path> unwanted) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder) && unwanted.test(file)) {
                    Files.delete(file);
                }
            }
        }
    }
}
