package org.imsa.hec.directory.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imsa.hec.directory.screening.WatchlistTest.finds;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.name.HeardWord;
import org.imsa.hec.directory.sanctions.Listed;
import org.imsa.hec.directory.sanctions.ListedKind;
import org.imsa.hec.directory.sanctions.SdnFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many of the people of the full sample are found, by their names as others write them. */
class SampleRecallTest {
    private static final int SOME = 700;
    private static Watchlist list;
    private static List<Listed> people;

    @BeforeEach
    void readTheSample() {
        assumeTrue(SdnFixture.sampleFolder() != null, "The full sample of the list is not beside the repository");
        if (list == null) {
            List<Listed> entries = SdnFixture.sampleEntries();
            list = Watchlist.of(1, entries);
            people = new ArrayList<>(entries.stream()
                    .filter(listed -> listed.kind() == ListedKind.PERSON)
                    .filter(listed -> listed.name().contains(", "))
                    .toList());
            Collections.shuffle(people, new Random(7));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "صدام حسين التكريتي, 7843",
        "قصي صدام حسين التكريتي, 7844",
        "أسامة بن لادن, 6365",
        "أيمن الظواهري, 2676",
        "طارق عزيز, 7867",
        "حسن نصر الله, 2686",
        "بشار الأسد, 12735",
        "قاسم سليماني, 10481"
    })
    void aWellKnownNameInArabicScriptHitsItsLatinEntry(String arabic, long number) {
        assertThat(list.look(new Subject(1, 1, PartyKind.PERSON, null, arabic, null))
                        .matches())
                .extracting(Match::entryNumber)
                .contains(number);
    }

    /** Of those listed whose every word is a common Arabic name, as people who bear these names write them. */
    @Test
    void aListedNameInArabicScriptIsFound() throws IOException {
        Map<String, String> arabic = arabicSpellings();
        List<Listed> written = people.stream()
                .filter(listed -> words(listed).size() > 1)
                .filter(listed -> words(listed).stream().allMatch(word -> arabic.containsKey(levelled(word))))
                .toList();

        assertThat(written).hasSizeGreaterThan(100);
        assertThat(share(written, listed -> words(listed).stream()
                        .map(word -> (word.toLowerCase(Locale.ROOT).startsWith("al-") ? "ال" : "")
                                + arabic.get(levelled(word)))
                        .collect(Collectors.joining(" "))))
                .isGreaterThan(0.98);
    }

    private static Map<String, String> arabicSpellings() throws IOException {
        Map<String, String> arabic = new HashMap<>();
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                HeardWord.class.getResourceAsStream("known-names.txt"), StandardCharsets.UTF_8))) {
            file.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                List<String> spellings =
                        List.of(line.replaceAll("[*+]", "").strip().split("\\s+"));
                spellings.forEach(spelling -> arabic.putIfAbsent(levelled(spelling), spellings.get(0)));
            });
        }
        return arabic;
    }

    private static String levelled(String word) {
        return word.toLowerCase(Locale.ROOT).replaceFirst("^al-", "").replaceAll("['\u2019]", "");
    }

    @Test
    void aNameInItsOtherOrderIsFound() {
        assertThat(share(people, listed -> String.join(" ", words(listed)))).isGreaterThan(0.99);
    }

    @Test
    void aNameWithAWordMoreIsFound() {
        assertThat(share(people, listed -> {
                    List<String> words = new ArrayList<>(words(listed));
                    words.add(1, "Jasim");
                    return String.join(" ", words);
                }))
                .isGreaterThan(0.95);
    }

    @Test
    void aNameWithoutOneOfItsMiddleWordsIsFound() {
        List<Listed> long_ =
                people.stream().filter(listed -> words(listed).size() > 3).toList();

        assertThat(share(long_, listed -> {
                    List<String> words = new ArrayList<>(words(listed));
                    words.remove(1);
                    return String.join(" ", words);
                }))
                .isGreaterThan(0.94);
    }

    private static double share(List<Listed> listed, Function<Listed, String> spelling) {
        List<Listed> some = listed.subList(0, Math.min(SOME, listed.size()));
        return some.stream()
                        .filter(one -> finds(list, spelling.apply(one), one))
                        .count()
                / (double) some.size();
    }

    private static List<String> words(Listed listed) {
        String[] parts = listed.name().split(", ");
        return Arrays.asList((parts[1] + " " + parts[0]).split(" "));
    }
}
