package org.imsa.hec.test.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The code under these rules, and the contexts as the folders and the order of modules in the parent's pom.xml tell them. */
public final class Code {
    public static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    public static final String BASE = "org.imsa.hec.";

    private static final Pattern MODULE = Pattern.compile("<module>ejb-modules/(.*?)</module>");
    private static JavaClasses classes;

    private Code() {}

    /** All folders in {@code ejb-modules}. */
    public static List<String> folders() {
        try (Stream<Path> folders = Files.list(ROOT.resolve("ejb-modules"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** From the lowest, {@code kernel}, upwards. */
    static List<String> contexts() {
        Matcher modules = MODULE.matcher(read(ROOT.resolve("pom.xml")));
        List<String> contexts = new ArrayList<>();
        while (modules.find()) {
            contexts.add(modules.group(1));
        }
        return contexts;
    }

    /** Compiled classes of all contexts and of {@code web}, without tests. */
    public static synchronized JavaClasses classes() {
        if (classes == null) {
            List<Path> folders = new ArrayList<>(folders().stream()
                    .map(context -> ROOT.resolve("ejb-modules").resolve(context).resolve("target/classes"))
                    .filter(Files::exists)
                    .toList());
            folders.add(ROOT.resolve("web/target/classes"));
            classes = new ClassFileImporter().importPaths(folders);
        }
        return classes;
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
