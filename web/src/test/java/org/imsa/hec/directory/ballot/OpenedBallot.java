package org.imsa.hec.directory.ballot;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.imsa.hec.directory.api.BallotPaper;
import org.imsa.hec.directory.api.Majority;
import org.imsa.hec.directory.api.Quorum;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.test.InsideCall;

/** Opens a ballot; words: open or secret, the question, then the user names of its voters. Answers with its id. */
public class OpenedBallot implements InsideCall {

    @Inject
    private BallotFixture fixture;

    @Override
    public String call(String... words) throws Exception {
        List<String> voters = Arrays.asList(words).subList(2, words.length);
        BallotPaper paper = new BallotPaper(
                null,
                List.of(),
                BilingualName.of(words[1], "هل ندفع تكاليف العملية؟"),
                BallotFixture.TEXT,
                "اثنا عشر ألف دولار للعملية.",
                List.of(),
                words[0].equals("secret"),
                Quorum.percent(50),
                Majority.SIMPLE,
                BallotFixture.inAWeek());
        return Long.toString(fixture.open(paper, voters));
    }
}
