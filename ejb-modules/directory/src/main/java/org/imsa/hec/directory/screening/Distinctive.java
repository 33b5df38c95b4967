package org.imsa.hec.directory.screening;

import java.util.List;
import java.util.Set;
import org.imsa.hec.directory.name.HeardWord;

/** The words of a name that tell it from others: without legal forms, trades, small words, and ranks. */
final class Distinctive {
    private static final Set<String> INDISTINCT = Set.of(
            "co",
            "company",
            "corp",
            "corporation",
            "inc",
            "incorporated",
            "ltd",
            "limited",
            "llc",
            "llp",
            "plc",
            "sa",
            "sarl",
            "srl",
            "gmbh",
            "fze",
            "fzco",
            "est",
            "establishment",
            "group",
            "holding",
            "international",
            "general",
            "trading",
            "trade",
            "for",
            "of",
            "the",
            "and",
            "de",
            "y",
            "شركه",
            "مؤسسه",
            "موسسه",
            "مجموعه",
            "العامه",
            "عامه",
            "للتجاره",
            "تجاره",
            "المحدوده",
            "محدوده");

    private Distinctive() {}

    /** All its words, if none of them is distinctive. */
    static List<HeardWord> words(String name) {
        List<HeardWord> all = HeardWord.of(name);
        List<HeardWord> distinctive =
                all.stream().filter(word -> !INDISTINCT.contains(word.text())).toList();
        return distinctive.isEmpty() ? all : distinctive;
    }
}
