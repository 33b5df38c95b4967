package org.imsa.hec.directory.sanctions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lists for tests: a small one written by hand, and the full sample where it lies beside the repository. */
public final class SdnFixture {
    private static final String SAMPLE = "shared/data/ofac";

    private SdnFixture() {}

    static SdnFile file(String name) {
        try (InputStream content = SdnFixture.class.getResourceAsStream(name)) {
            return SdnFile.read(name, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<SdnFile> small() {
        return List.of(file("sdn.csv"), file("alt.csv"), file("add.csv"));
    }

    /** The small list with one of its files changed. */
    static List<SdnFile> smallWith(String name, String content) {
        return small().stream()
                .map(file -> file.name().equals(name)
                        ? new SdnFile(name, content.getBytes(StandardCharsets.US_ASCII))
                        : file)
                .toList();
    }

    static String text(String name) {
        return new String(file(name).content(), StandardCharsets.US_ASCII);
    }

    /** Entries of the small list. */
    public static List<Listed> entries() {
        return SdnList.read(small()).entries();
    }

    /** Where the full sample is; null where there is none. */
    public static Path sampleFolder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(SAMPLE))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
    }

    static List<SdnFile> sample() {
        return Stream.of("sdn.csv", "alt.csv", "add.csv")
                .map(name -> {
                    try (InputStream content =
                            Files.newInputStream(sampleFolder().resolve(name))) {
                        return SdnFile.read(name, content);
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                })
                .toList();
    }

    /** Entries of the full sample. */
    public static List<Listed> sampleEntries() {
        return SdnList.read(sample()).entries();
    }
}
