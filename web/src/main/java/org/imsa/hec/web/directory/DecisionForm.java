package org.imsa.hec.web.directory;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import org.imsa.hec.directory.membership.Decision;
import org.imsa.hec.directory.membership.Minutes;
import org.imsa.hec.kernel.record.RecordRef;

/** What is typed of a decision about a member. */
public class DecisionForm implements Serializable {
    private static final long serialVersionUID = 1;

    private LocalDate on;
    private String words;
    private Long ballotId;
    private transient Part minutes;

    Decision decision() {
        return new Decision(on, words, ballotId == null ? null : new RecordRef("ballot", ballotId));
    }

    Minutes minutes() throws IOException {
        return minutes == null ? null : new Minutes(minutes.getSubmittedFileName(), minutes.getInputStream());
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Long getBallotId() {
        return ballotId;
    }

    public void setBallotId(Long ballotId) {
        this.ballotId = ballotId;
    }

    public Part getMinutes() {
        return minutes;
    }

    public void setMinutes(Part minutes) {
        this.minutes = minutes;
    }
}
