package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Pattern;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.directory.api.Majority;
import org.imsa.hec.directory.ballot.BallotBook;
import org.imsa.hec.directory.ballot.BallotBooth;
import org.imsa.hec.directory.ballot.BallotDesk;
import org.imsa.hec.directory.ballot.BallotFile;
import org.imsa.hec.directory.ballot.BallotMinutes;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.record.RecordKinds;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.web.shell.Choice;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.RecordPage;
import org.imsa.hec.web.shell.UserSession;

/** One ballot: preparing it, declaring one's interests, voting, the result. */
@Named
@ViewScoped
public class BallotPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/directory/ballot.xhtml";
    private static final Pattern RECORD = Pattern.compile("[a-z-]{2,30}:\\d{1,18}");
    private static final Pattern PARTY = Pattern.compile("\\d{1,18}");

    @EJB
    private BallotBook book;

    @EJB
    private BallotDesk desk;

    @EJB
    private BallotBooth booth;

    @EJB
    private BallotMinutes minutes;

    @Inject
    private RecordKinds kinds;

    @Inject
    private UserSession user;

    private final BallotForm form = new BallotForm();
    private BallotFile file;
    private String about;
    private String parties;
    private Long found;
    private String role;
    private String reason;
    private ConflictKind conflictKind;
    private String because;
    private String chosen;
    private Integer choice;

    public void load() {
        if (getId() != null && file == null) {
            file = book.file(getId());
            setVersion(file.version());
            form.fill(file, user.getZone());
            choice = file.mine() == null ? null : file.mine().choice();
            reason = file.mine() == null ? null : file.mine().reason();
        } else if (about != null && RECORD.matcher(about).matches()) {
            beginAbout(RecordRef.parse(about));
        }
    }

    /** One that the reader may not read, or that is not there, is passed over. */
    private void beginAbout(RecordRef record) {
        if (kinds.mayRead(record, user::has)) {
            form.isAbout(
                    record,
                    PARTY.matcher(parties == null ? "" : parties)
                            .results()
                            .map(found -> Long.valueOf(found.group()))
                            .distinct()
                            .toList());
        }
    }

    public String save() {
        Long id = getId();
        if (id == null) {
            id = desk.draft(request(), form.paper(user.getZone()));
        } else {
            desk.change(id, getVersion(), form.paper(user.getZone()));
        }
        Notice.done("common.saved");
        return go(PAGE, id);
    }

    public String addVoter() {
        desk.addVoter(getId(), found);
        return go(PAGE, getId());
    }

    public String addVotersInRole() {
        desk.addVotersInRole(getId(), role);
        return go(PAGE, getId());
    }

    public String removeVoter(String username) {
        desk.removeVoter(getId(), username);
        return go(PAGE, getId());
    }

    public String addParty() {
        desk.addParty(getId(), found);
        return go(PAGE, getId());
    }

    public String removeParty(long party) {
        desk.removeParty(getId(), party);
        return go(PAGE, getId());
    }

    public String open() {
        desk.open(getId(), getVersion());
        Notice.done("directory.ballot.opened");
        return go(PAGE, getId());
    }

    public String withdraw() {
        desk.withdraw(getId(), reason);
        return go(PAGE, getId());
    }

    public String declareNone() {
        booth.declareNone(getId());
        return go(PAGE, getId());
    }

    public String declareConflict() {
        booth.declareConflict(getId(), conflictKind, because);
        return go(PAGE, getId());
    }

    public String vote() {
        booth.vote(request(), getId(), choice, file.secret() ? null : reason);
        Notice.done("directory.ballot.voted");
        return go(PAGE, getId());
    }

    public String recuse() {
        booth.recuse(getId());
        return go(PAGE, getId());
    }

    public String reportConflict() {
        desk.reportConflict(getId(), chosen, conflictKind, because);
        return go(PAGE, getId());
    }

    public String uphold() {
        desk.uphold(getId(), getVersion(), because);
        return go(PAGE, getId());
    }

    public String declareVoid() {
        desk.declareVoid(getId(), getVersion(), because);
        return go(PAGE, getId());
    }

    /** The voter whom the dialog that opens now is about. */
    public void choose(String username) {
        chosen = username;
    }

    public String writeMinutes() {
        minutes.write(getId());
        Notice.done("directory.ballot.minutesWritten");
        return go(PAGE, getId());
    }

    public List<Choice> getRoleChoices() {
        return Choice.named("role.", Roles.ALL);
    }

    public List<Choice> getQuorumUnits() {
        return Choice.named("directory.ballot.quorum.", List.of("PERCENT", "VOTERS"));
    }

    public Majority[] getMajorities() {
        return Majority.values();
    }

    public ConflictKind[] getConflictKinds() {
        return ConflictKind.values();
    }

    public BallotFile getFile() {
        return file;
    }

    public BallotForm getForm() {
        return form;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getParties() {
        return parties;
    }

    public void setParties(String parties) {
        this.parties = parties;
    }

    public Long getFound() {
        return found;
    }

    public void setFound(Long found) {
        this.found = found;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Why there is a conflict of interest, or why the result stands or does not. */
    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }

    public ConflictKind getConflictKind() {
        return conflictKind;
    }

    public void setConflictKind(ConflictKind conflictKind) {
        this.conflictKind = conflictKind;
    }

    public Integer getChoice() {
        return choice;
    }

    public void setChoice(Integer choice) {
        this.choice = choice;
    }
}
