package org.imsa.hec.directory.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.imsa.hec.kernel.BilingualName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProjectMailTest {
    private static final List<String> OCCASIONS = List.of("invited", "assigned", "ended", "left", "hoursRefused");

    private final Project project = new Project("PJ-2026-0001", "request", null);

    @BeforeEach
    void describe() {
        project.describe(new ProjectDetails("Team for Basra", "فريق البصرة", null, null, null, null));
    }

    @Test
    void aMemberIsToldInTheLanguageOfTheirAccount() {
        assertThat(mail("invited", "en").subjectLine())
                .isEqualTo("Invitation: Translator, Team for Basra (PJ-2026-0001)");
        assertThat(mail("invited", "ar").subjectLine()).isEqualTo("دعوة: مترجم، فريق البصرة (PJ-2026-0001)");
        assertThat(mail("invited", "ar").body()).doesNotContain("Dear");
    }

    @Test
    void whoHasNoAccountIsToldInBothLanguages() {
        assertThat(mail("assigned", null).body()).contains("Dear colleague", "فريق البصرة");
    }

    @Test
    void whoseHoursWereRefusedIsToldWhichAndWhy() {
        assertThat(mail("hoursRefused", "en").body())
                .contains("were not confirmed", "2026-03-01: That day was Friday.");
    }

    @Test
    void everyOccasionHasItsWordsInBothLanguages() {
        for (String occasion : OCCASIONS) {
            assertThat(mail(occasion, "en").body()).contains("Translator", "Team for Basra", "PJ-2026-0001");
            assertThat(mail(occasion, "ar").body()).contains("مترجم", "فريق البصرة", "PJ-2026-0001");
        }
        assertThat(texts(Locale.ENGLISH).keySet())
                .isEqualTo(texts(Locale.forLanguageTag("ar")).keySet());
    }

    private ProjectMail mail(String occasion, String language) {
        return new ProjectMail(
                occasion,
                project,
                BilingualName.of("Translator", "مترجم"),
                "2026-03-01: That day was Friday.",
                language);
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle("org.imsa.hec.directory.project.mail", language);
    }
}
