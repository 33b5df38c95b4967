package org.imsa.hec.directory.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.imsa.hec.directory.api.BallotPaper;
import org.imsa.hec.directory.api.Majority;
import org.imsa.hec.directory.api.Quorum;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.account.AccountContact;
import org.imsa.hec.kernel.outbox.Outgoing;
import org.junit.jupiter.api.Test;

class BallotMailTest {
    private final Ballot ballot = new Ballot(
            "BA-2026-0001",
            UUID.randomUUID(),
            new BallotPaper(
                    null,
                    List.of(),
                    BilingualName.of("Who operates?", "من يجري العملية؟"),
                    "The name of the surgeon",
                    null,
                    List.of(),
                    false,
                    Quorum.of(1),
                    Majority.SIMPLE,
                    Instant.parse("2026-03-08T22:30:00Z")),
            "zaid");

    @Test
    void theDeadlineIsToldInTheTimeZoneOfTheVoter() {
        assertThat(mail("en", "America/Chicago").body()).contains("2026-03-08 17:30 (America/Chicago)");
        assertThat(mail("ar", "Asia/Baghdad").body()).contains("2026-03-09 01:30 (Asia/Baghdad)");
    }

    @Test
    void theVoterIsToldInTheirLanguageWhatIsAskedAndNotTheText() {
        Outgoing english = mail("en", "Asia/Baghdad");

        assertThat(english.subjectLine()).isEqualTo("Your vote is asked for: BA-2026-0001");
        assertThat(english.body()).contains("Dear Layla", "Who operates?").doesNotContain("surgeon");
        assertThat(mail("ar", "Asia/Baghdad").body()).contains("ليلى", "من يجري العملية؟");
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(texts(Locale.ENGLISH).keySet())
                .isEqualTo(texts(Locale.forLanguageTag("ar")).keySet());
    }

    private Outgoing mail(String language, String zone) {
        return BallotMail.mail(
                ballot,
                "opened",
                new AccountContact(1, "layla", "Layla", "ليلى", "layla@demo.example", language, zone, null));
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle("org.imsa.hec.directory.ballot.mail", language);
    }
}
