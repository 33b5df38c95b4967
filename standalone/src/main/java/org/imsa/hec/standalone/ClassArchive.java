package org.imsa.hec.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The server's classes as the JVM laid them out in memory when it first stopped: mapping them in saves a sixth of each later
 * start. The JVM leaves an archive that does not fit alone, so there is one for each version of Java and of the server.
 */
final class ClassArchive {
    private static final String PREFIX = "server-classes-";

    private ClassArchive() {}

    /** What to tell a server that starts: to use the archive, or to write it when it stops. */
    static List<String> options(Path folder, Installation installation) throws IOException {
        Path archive = folder.resolve(PREFIX + Runtime.version() + "-" + installation.serverVersion() + ".jsa");
        if (Files.exists(archive)) {
            return List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + archive);
        }
        try (var earlier = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (Path file : earlier) {
                Files.delete(file);
            }
        }
        return List.of("-XX:ArchiveClassesAtExit=" + archive);
    }
}
