package org.imsa.hec.test.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page must not contain: markup from data, style and script of its own, words outside the bundle. */
class PagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "escape=\"false\"",
                "\\sstyle=\"",
                "<style[ >]",
                "<script[ >]",
                "javascript:",
                "\\son(?:click|change|load|submit|focus|blur|key\\w+|mouse\\w+)=\"",
                "(?:https?:)?//(?!www\\.w3\\.org|xmlns\\.jcp\\.org|primefaces\\.org/ui|imsa\\.org/hec|omnifaces\\.org/ui)[a-z]+\\.[a-z]+/"
            })
    void noPageContains(String unwanted) {
        assertThat(Texts.find(Texts.pages(), Pattern.compile(unwanted))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">\\s*([A-Za-z][a-z]+(?: [a-z]+)+)\\s*<",
                "(?:label|title|alt|aria-label|placeholder|heading|value)=\"((?!Excel|CSV)[A-Z][a-z]+[^\"#]*)\""
            })
    void noPageHasWordsOfItsOwn(String words) {
        assertThat(Texts.find(Texts.pages(), Pattern.compile(words))).isEmpty();
    }
}
