package org.imsa.hec.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.imsa.hec.web.shell.Choice;
import org.imsa.hec.web.shell.Messages;

/** The languages that people of the committee speak, and the time zones they live in, in the reader's words. */
@Named("languageNames")
@ApplicationScoped
public class LanguageNames {
    /** Codes of ISO 639-1: those of Iraq and its neighbours, and of the countries where its physicians live. */
    private static final List<String> SPOKEN = List.of(
            "ar", "ku", "en", "tr", "fa", "az", "he", "hy", "ur", "hi", "fr", "de", "es", "it", "pt", "nl", "sv", "da",
            "no", "fi", "ru", "uk", "pl", "cs", "hu", "ro", "el", "zh", "ja", "ko", "ms", "id");

    /** Those to choose from, Arabic, Kurdish and English first. */
    public List<Choice> getChoices() {
        Locale reader = Messages.current().language();
        Comparator<Choice> byName = Comparator.comparing(Choice::label, Collator.getInstance(reader));
        List<Choice> all =
                SPOKEN.stream().map(code -> new Choice(code, name(code))).toList();
        return Stream.concat(all.stream().limit(3), all.stream().skip(3).sorted(byName))
                .toList();
    }

    public String name(String code) {
        return code == null
                ? ""
                : new Locale(code).getDisplayLanguage(Messages.current().language());
    }

    /** Ids of time zones that have this text in them, such as {@code Baghdad}. */
    public List<String> zones(String typed) {
        String asked = typed.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .filter(id -> id.toLowerCase(Locale.ROOT).contains(asked))
                .sorted()
                .limit(12)
                .toList();
    }
}
