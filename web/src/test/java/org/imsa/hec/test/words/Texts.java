package org.imsa.hec.test.words;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.test.architecture.Code;

/** The message bundles, and the sources that use them. */
final class Texts {
    static final Map<String, String> ENGLISH = bundle("en");
    static final Map<String, String> ARABIC = bundle("ar");
    static final Path PAGES = Code.ROOT.resolve("web/src/main/webapp");

    private Texts() {}

    static Map<Path, String> pages() {
        return sources(PAGES, ".xhtml");
    }

    static Map<Path, String> java() {
        return Stream.concat(
                        Code.folders().stream()
                                .map(context -> Code.ROOT.resolve("ejb-modules").resolve(context)),
                        Stream.of(Code.ROOT.resolve("web")))
                .map(module -> module.resolve("src/main/java"))
                .filter(Files::exists)
                .flatMap(folder -> sources(folder, ".java").entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What a pattern finds in these sources, each with the name of its file; the text is the pattern's first group. */
    static List<Found> find(Map<Path, String> sources, Pattern pattern) {
        return sources.entrySet().stream()
                .flatMap(source -> pattern.matcher(source.getValue())
                        .results()
                        .map(hit -> new Found(source.getKey().getFileName().toString(), text(hit))))
                .toList();
    }

    record Found(String file, String text) {}

    private static String text(MatchResult hit) {
        return hit.groupCount() == 0 ? hit.group() : hit.group(1);
    }

    private static Map<Path, String> sources(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .collect(Collectors.toMap(Function.identity(), Code::read));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, String> bundle(String language) {
        Properties texts = new Properties();
        Path file = Code.ROOT.resolve("web/src/main/resources/org/imsa/hec/web/messages_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Map<String, String> sorted = new TreeMap<>();
        texts.stringPropertyNames().forEach(key -> sorted.put(key, texts.getProperty(key)));
        return sorted;
    }
}
