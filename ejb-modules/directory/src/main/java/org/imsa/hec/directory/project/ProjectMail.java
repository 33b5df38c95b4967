package org.imsa.hec.directory.project;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.letter.Letters;

/**
 * The words of an e-mail about a role.
 *
 * @param occasion {@code invited}, {@code assigned}, {@code ended}, {@code left} or {@code hoursRefused}
 * @param text what was written with it, or null
 * @param language en or ar, as the account of the reader has it; null if it is not known, and then both are written
 */
record ProjectMail(String occasion, Project project, BilingualName role, String text, String language) {
    private static final String BUNDLE = "org.imsa.hec.directory.project.mail";

    String subjectLine() {
        return languages().stream()
                .map(reader -> words(reader, occasion + ".subject"))
                .collect(Collectors.joining(" / "));
    }

    String body() {
        return languages().stream().map(this::body).collect(Collectors.joining("\n\n"));
    }

    private String body(Locale reader) {
        String said = text == null ? "" : words(reader, "said") + "\n\n";
        return words(reader, "greeting") + "\n\n" + words(reader, occasion) + "\n\n" + said + words(reader, "closing");
    }

    private List<Locale> languages() {
        return Stream.of(Letters.ENGLISH, Letters.ARABIC)
                .filter(locale -> language == null || locale.getLanguage().equals(language))
                .toList();
    }

    private String words(Locale reader, String key) {
        String pattern = ResourceBundle.getBundle(BUNDLE, reader, ProjectMail.class.getClassLoader())
                .getString(key);
        return new MessageFormat(pattern, Locale.ROOT).format(new Object[] {
            role.in(reader), project.title().in(reader), project.number(), text == null ? "" : text
        });
    }
}
