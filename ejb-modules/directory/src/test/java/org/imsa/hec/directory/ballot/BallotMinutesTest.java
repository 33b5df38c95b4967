package org.imsa.hec.directory.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.imsa.hec.directory.api.BallotOption;
import org.imsa.hec.directory.api.BallotResult;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.directory.api.Majority;
import org.imsa.hec.directory.api.Quorum;
import org.imsa.hec.kernel.letter.Letters;
import org.junit.jupiter.api.Test;

class BallotMinutesTest {
    private static final Instant CLOSED = Instant.parse("2026-03-08T14:00:00Z");
    private final Letters letters = new Letters();

    @Test
    void theMinutesOfAnOpenBallotTellWhoVotedWhatAndWhy() throws IOException {
        String text = minutes(false, Letters.ENGLISH);

        assertThat(text)
                .contains("BA-2026-0001", "8 March 2026", "Pay for the operation?", "Twelve thousand dollars")
                .contains(
                        "Adopted",
                        "Entitled to vote 4",
                        "Voted 2",
                        "Needed for a quorum 2",
                        "Recused 1",
                        "Did not vote 1")
                .contains("Layla Karim For: The child cannot wait.", "Omar Haddad Recused", "0123456789abcdef");
    }

    @Test
    void theMinutesOfASecretBallotTellWhoVotedAndNotWhat() throws IOException {
        assertThat(minutes(true, Letters.ENGLISH))
                .contains("Layla Karim Voted", "Secret")
                .doesNotContain("Layla Karim For", "cannot wait");
    }

    @Test
    void theArabicMinutesHoldTheSameFigures() throws IOException {
        assertThat(minutes(false, Letters.ARABIC)).contains("BA-2026-0001", "تمت الموافقة", "2 المطلوب للنصاب");
    }

    @Test
    void theMinutesSayThatAConflictWasFoundAfterTheVoteAndWhatBecameOfTheResult() throws IOException {
        Doubt upheld = new Doubt(1, true, "The margin is large enough.", null);
        Doubt declaredVoid = new Doubt(1, true, null, "It was decisive.");

        assertThat(minutes(true, Letters.ENGLISH, upheld))
                .contains(
                        "Zaid Al-Tamimi Voted. A conflict of interest was found after the vote, on 8 March 2026",
                        "cannot be taken out of the count",
                        "could be another",
                        "The result was upheld. Reason: The margin is large enough.");
        assertThat(minutes(true, Letters.ENGLISH, declaredVoid))
                .contains(
                        "The result was declared void and decides nothing. Reason: It was decisive.",
                        "Counted: Adopted");
        assertThat(minutes(true, Letters.ARABIC, declaredVoid)).contains("بطلان", "تضارب");
    }

    private String minutes(boolean secret, Locale language) throws IOException {
        return minutes(secret, language, Doubt.NONE);
    }

    private String minutes(boolean secret, Locale language, Doubt doubt) throws IOException {
        Map<String, Object> model = BallotMinutes.model(file(secret, doubt), language, ZoneOffset.UTC);
        byte[] pdf = letters.pdf(BallotMinutes.TEMPLATE, language, model);
        Files.write(
                Path.of(
                        "target",
                        "minutes-" + secret + "-" + doubt.voters() + "-" + (doubt.voidBecause() != null) + "-"
                                + language.getLanguage() + ".pdf"),
                pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static BallotFile file(boolean secret, Doubt doubt) {
        List<BallotOption> options = BallotOption.yesOrNo();
        Map<Integer, Integer> votes = Map.of(1, 2);
        BallotResult result = BallotResult.of(options, votes, 4, 1, Quorum.percent(50), Majority.SIMPLE);
        return new BallotFile(
                1,
                1,
                "BA-2026-0001",
                BallotStatus.CLOSED,
                null,
                "Pay for the operation?",
                "هل ندفع تكاليف العملية؟",
                "Twelve thousand dollars for the operation.",
                "اثنا عشر ألف دولار للعملية.",
                options.stream()
                        .map(option -> OptionLine.of(option, votes.getOrDefault(option.number(), 0)))
                        .toList(),
                secret,
                Quorum.percent(50),
                Majority.SIMPLE,
                CLOSED,
                CLOSED,
                CLOSED,
                null,
                List.of(),
                List.of(),
                "0123456789abcdef".repeat(4),
                List.of(),
                List.of(
                        voter("Layla Karim", "ليلى كريم", VoterState.VOTED, secret ? null : 1),
                        doubt.isThere()
                                ? foundLate("Zaid Al-Tamimi", "زيد التميمي")
                                : voter("Zaid Al-Tamimi", "زيد التميمي", VoterState.VOTED, secret ? null : 1),
                        new VoterLine(
                                "omar",
                                "Omar Haddad",
                                "عمر حداد",
                                VoterState.RECUSED,
                                false,
                                null,
                                null,
                                ConflictKind.RELATIVE,
                                null,
                                null),
                        voter("Sara Al-Jubouri", "سارة الجبوري", VoterState.SILENT, null)),
                4,
                2,
                1,
                1,
                result,
                doubt,
                null,
                Sight.ALL,
                Set.of());
    }

    private static VoterLine foundLate(String latin, String arabic) {
        return new VoterLine(
                latin, latin, arabic, VoterState.VOTED, true, null, null, null, ConflictKind.RELATIVE, CLOSED);
    }

    private static VoterLine voter(String latin, String arabic, VoterState state, Integer choice) {
        String reason = choice == null ? null : "The child cannot wait.";
        return new VoterLine(latin, latin, arabic, state, true, choice, reason, null, null, null);
    }
}
