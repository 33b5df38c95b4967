package org.imsa.hec.directory.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.MessagesConverter;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * A party and an entry of the sanctions list that may be the same; or a party whose name cannot be compared, with entry 0.
 * It is found when the party is written down or changed, or when a list takes effect. A reviewer clears or confirms it with
 * a reason. What is cleared stays cleared for the lists to come, until the entry or the party changes. What was found
 * stays open until somebody has decided, even if the name is changed or the entry leaves the list.
 */
@Entity
@Table(name = "directory_screening")
public class Screening extends Aggregate {
    public static final String KIND = "screening";

    /** In place of an entry's number where the name of the party cannot be compared. */
    static final long NO_ENTRY = 0;

    @Column(nullable = false, updatable = false)
    private String number;

    @NotAudited
    @Column(name = "party_id", nullable = false)
    private long partyId;

    @Column(name = "entry_number", nullable = false, updatable = false)
    private long entryNumber;

    @NotAudited
    @Column(name = "list_id", nullable = false)
    private long listId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ScreeningState state;

    @Column(nullable = false)
    private int score;

    @Column(name = "party_name", nullable = false)
    private String partyName;

    @Column(name = "listed_name")
    private String listedName;

    @NotAudited
    @Convert(converter = MessagesConverter.class)
    @Column(nullable = false)
    private List<Message> reasons;

    @Column(name = "still_matches", nullable = false)
    private boolean stillMatches;

    @NotAudited
    @Column(name = "party_print", nullable = false)
    private String partyPrint;

    @NotAudited
    @Column(name = "entry_print", nullable = false)
    private String entryPrint;

    @NotAudited
    @Column(name = "found_at", nullable = false)
    private Instant foundAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @NotAudited
    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    protected Screening() {}

    private Screening(String number, Subject party, long entryNumber) {
        this.number = number;
        this.partyId = party.id();
        this.entryNumber = entryNumber;
    }

    static Screening of(String number, Subject party, Match match, long listId, Instant now) {
        Screening screening = new Screening(number, party, match.entryNumber());
        screening.take(match, party, listId);
        screening.open(ScreeningState.POSSIBLE, now);
        return screening;
    }

    static Screening unreadable(String number, Subject party, long listId, Instant now) {
        Screening screening = new Screening(number, party, NO_ENTRY);
        screening.takeUnreadable(party, listId);
        screening.open(ScreeningState.UNREADABLE, now);
        return screening;
    }

    /**
     * The same pair was found again.
     *
     * @return whether it is open anew: it was cleared, but the entry or the party has changed since
     */
    boolean foundAgain(Match match, Subject party, long againstList, Instant now) {
        boolean isChanged = !partyPrint.equals(party.print()) || !entryPrint.equals(match.print());
        boolean isReopened = state == ScreeningState.CLEARED && isChanged;
        take(match, party, againstList);
        if (isReopened) {
            open(ScreeningState.POSSIBLE, now);
        }
        return isReopened;
    }

    /** The name still cannot be compared. @return whether it is open anew, since the name is another one */
    boolean unreadableAgain(Subject party, long againstList, Instant now) {
        boolean isReopened = state == ScreeningState.CLEARED && !partyPrint.equals(party.print());
        takeUnreadable(party, againstList);
        if (isReopened) {
            open(ScreeningState.UNREADABLE, now);
        }
        return isReopened;
    }

    /** The party's name was changed, or the entry changed or left the list. Only a person ends it. */
    void noLongerMatches() {
        stillMatches = false;
    }

    void clear(String by, Instant now, String why) {
        decide(ScreeningState.CLEARED, by, now, why);
    }

    void confirm(String by, Instant now, String why) {
        decide(ScreeningState.CONFIRMED, by, now, why);
    }

    private void take(Match match, Subject party, long againstList) {
        listId = againstList;
        score = match.score();
        partyName = match.partyName();
        listedName = match.listedName();
        reasons = match.reasons();
        stillMatches = true;
        partyPrint = party.print();
        entryPrint = match.print();
    }

    private void takeUnreadable(Subject party, long againstList) {
        listId = againstList;
        score = 0;
        partyName = String.join(" / ", party.names());
        reasons = List.of(Message.of("directory.screening.reason.unreadable"));
        stillMatches = true;
        partyPrint = party.print();
        entryPrint = "";
    }

    private void open(ScreeningState as, Instant now) {
        state = as;
        foundAt = now;
        decidedBy = null;
        decidedAt = null;
        reason = null;
    }

    private void decide(ScreeningState as, String by, Instant now, String why) {
        RuleBroken.unless(state != as, "rule.screening.state", number, state);
        RuleBroken.unless(why != null && !why.isBlank(), "rule.reason.missing");
        state = as;
        decidedBy = by;
        decidedAt = now;
        reason = why.strip();
    }

    public String number() {
        return number;
    }

    public long partyId() {
        return partyId;
    }

    public long entryNumber() {
        return entryNumber;
    }

    public long listId() {
        return listId;
    }

    public ScreeningState state() {
        return state;
    }

    public boolean stillMatches() {
        return stillMatches;
    }

    public int score() {
        return score;
    }

    String partyName() {
        return partyName;
    }

    String listedName() {
        return listedName;
    }

    List<Message> reasons() {
        return reasons;
    }

    Instant foundAt() {
        return foundAt;
    }

    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String reason() {
        return reason;
    }

    ScreeningRow row(PartyLine party) {
        return new ScreeningRow(
                id(),
                number,
                partyId,
                party.kind(),
                party.latin(),
                party.arabic(),
                listedName,
                score,
                state,
                stillMatches,
                foundAt);
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }
}
