package org.imsa.hec.test.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.test.architecture.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say the same things. */
class BundlesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+");
    private static final Pattern KEY = Pattern.compile("(?m)^([^#\\s=]+)\\s*=");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Texts.ARABIC.keySet()).isEqualTo(Texts.ENGLISH.keySet());
    }

    @Test
    void noTextIsEmpty() {
        assertThat(Stream.of(Texts.ENGLISH, Texts.ARABIC)
                        .flatMap(bundle -> bundle.entrySet().stream())
                        .filter(text -> text.getValue().isBlank()))
                .isEmpty();
    }

    @Test
    void bothLanguagesNameTheSameValues() {
        assertThat(Texts.ENGLISH.keySet()).allSatisfy(key -> assertThat(placeholders(Texts.ARABIC.get(key)))
                .as(key)
                .isEqualTo(placeholders(Texts.ENGLISH.get(key))));
    }

    @Test
    void noApostropheSwallowsAPlaceholder() {
        assertThat(Stream.of(Texts.ENGLISH, Texts.ARABIC)
                        .flatMap(bundle -> bundle.entrySet().stream())
                        .filter(text -> text.getValue().contains("'")))
                .as("texts with ', which MessageFormat takes for a quote; write ’")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void noKeyIsThereTwice(String language) {
        String bundle = Code.read(
                Code.ROOT.resolve("web/src/main/resources/org/imsa/hec/web/messages_" + language + ".properties"));
        Map<String, Long> times = KEY.matcher(bundle)
                .results()
                .collect(Collectors.groupingBy(hit -> hit.group(1), Collectors.counting()));

        assertThat(times.entrySet().stream().filter(key -> key.getValue() > 1)).isEmpty();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text == null ? "" : text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
