package org.imsa.hec.kernel.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What an operator sets from outside: the system property {@code hec.some.name}, or else the environment variable {@code
 * HEC_SOME_NAME}.
 */
public final class Settings {

    private Settings() {}

    public static Optional<String> find(String name) {
        return Optional.ofNullable(System.getProperty("hec." + name))
                .or(() -> Optional.ofNullable(System.getenv(
                        "HEC_" + name.toUpperCase(java.util.Locale.ROOT).replace('.', '_'))))
                .filter(value -> !value.isBlank());
    }

    public static String get(String name, String otherwise) {
        return find(name).orElse(otherwise);
    }

    /** {@code hec.data}: the folder for what is kept beside the database. The current folder when not set. */
    public static Path dataFolder() {
        return Path.of(get("data", "."));
    }

    /** {@code hec.demo}: fill an empty database with a believable committee. */
    public static boolean isDemo() {
        return Boolean.parseBoolean(get("demo", "false"));
    }

    /** {@code hec.node}: the name of this instance in a cluster. */
    public static String node() {
        return get("node", "node1");
    }
}
