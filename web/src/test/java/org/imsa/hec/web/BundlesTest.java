package org.imsa.hec.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.kernel.account.Roles;
import org.junit.jupiter.api.Test;

/** Every text is there in both languages. */
class BundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/imsa/hec/web");
    private static final Pattern ON_A_PAGE = Pattern.compile("msg\\['([^']+)'\\]|hec:message\\('([^']+)'");
    private static final Pattern RULE = Pattern.compile("\"(rule\\.[a-zA-Z]+(?:\\.[a-zA-Z]+)+)\"");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{3,}");

    private final Properties english = read("messages_en.properties");
    private final Properties arabic = read("messages_ar.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(arabic.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    }

    @Test
    void everyTextReadsItsValuesAndHasNoStrayApostrophe() {
        List<String> bad = new ArrayList<>();
        for (String key : english.stringPropertyNames()) {
            for (Properties texts : List.of(english, arabic)) {
                String text = texts.getProperty(key, "");
                boolean isForScripts = text.contains("{startRecord}");
                if (!isForScripts && (text.contains("'") || !isReadable(text))) {
                    bad.add(key + "=" + text);
                }
            }
        }
        assertThat(bad).isEmpty();
    }

    @Test
    void bothLanguagesNameTheSameValues() {
        List<String> bad = english.stringPropertyNames().stream()
                .filter(key -> !values(english.getProperty(key)).equals(values(arabic.getProperty(key, ""))))
                .toList();
        assertThat(bad).isEmpty();
    }

    @Test
    void anArabicTextIsWrittenInArabic() {
        List<String> bad = arabic.stringPropertyNames().stream()
                .filter(key -> !arabic.getProperty(key).codePoints().anyMatch(c -> c >= 0x600 && c < 0x700))
                .filter(key -> LATIN_WORD.matcher(arabic.getProperty(key)).find())
                .filter(key -> !key.equals("shell.otherLanguage"))
                .toList();
        assertThat(bad).isEmpty();
    }

    @Test
    void everyTextOfAPageIsThere() {
        assertThat(missing(found(ON_A_PAGE, Path.of("src/main/webapp"), ".xhtml")))
                .isEmpty();
    }

    @Test
    void everyRuleIsToldInWords() {
        Set<String> rules = found(RULE, Path.of("../ejb-modules"), ".java");
        rules.addAll(found(RULE, Path.of("src/main/java"), ".java"));
        assertThat(rules).hasSizeGreaterThan(20);
        assertThat(missing(rules)).isEmpty();
    }

    @Test
    void everyRoleHasAName() {
        assertThat(missing(Roles.ALL.stream().map(role -> "role." + role).collect(Collectors.toSet())))
                .isEmpty();
    }

    @Test
    void ifOneConstantOfAnEnumHasAWordAllHave() {
        Set<String> keys = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.imsa.hec")) {
            String prefix = "enum." + type.getSimpleName() + ".";
            if (type.isEnum() && english.stringPropertyNames().stream().anyMatch(key -> key.startsWith(prefix))) {
                for (Object constant : type.reflect().getEnumConstants()) {
                    keys.add(prefix + ((Enum<?>) constant).name());
                }
            }
        }
        assertThat(keys).isNotEmpty();
        assertThat(missing(keys)).isEmpty();
    }

    @Test
    void coloursAndFieldsAreGivenToStatesAndRulesThatExist() {
        Set<String> keys = read("tones.properties").stringPropertyNames().stream()
                .map(key -> "enum." + key)
                .collect(Collectors.toSet());
        keys.addAll(read("rule-fields.properties").stringPropertyNames());
        assertThat(missing(keys)).isEmpty();
    }

    private Set<String> missing(Set<String> keys) {
        return keys.stream().filter(key -> !english.containsKey(key)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keys that stand whole in the files; one that ends in a dot is put together on the page. */
    private static Set<String> found(Pattern pattern, Path folder, String ending) {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending))
                    .filter(path -> !path.toString().contains("/test/")
                            && !path.toString().contains("/target/"))
                    .toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    String key = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
                    if (!key.endsWith(".")) {
                        keys.add(key);
                    }
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return keys;
    }

    private static boolean isReadable(String text) {
        try {
            return new MessageFormat(text, Locale.ROOT).getFormats() != null;
        } catch (IllegalArgumentException notAPattern) {
            return false;
        }
    }

    private static Set<String> values(String text) {
        return Pattern.compile("\\{(\\w+)")
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }

    private static Properties read(String name) {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(RESOURCES.resolve(name))) {
            texts.load(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return texts;
    }
}
