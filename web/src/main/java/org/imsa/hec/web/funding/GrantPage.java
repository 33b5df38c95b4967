package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.call.CallFile;
import org.imsa.hec.funding.call.Calls;
import org.imsa.hec.funding.fund.Beneficiaries;
import org.imsa.hec.funding.fund.Funds;
import org.imsa.hec.funding.grant.AwardLetters;
import org.imsa.hec.funding.grant.GrantApplications;
import org.imsa.hec.funding.grant.GrantAwards;
import org.imsa.hec.funding.grant.GrantBallots;
import org.imsa.hec.funding.grant.GrantFile;
import org.imsa.hec.funding.grant.GrantInterests;
import org.imsa.hec.funding.grant.GrantPart;
import org.imsa.hec.funding.grant.GrantSight;
import org.imsa.hec.funding.grant.GrantStatus;
import org.imsa.hec.funding.grant.GrantView;
import org.imsa.hec.funding.grant.Grants;
import org.imsa.hec.funding.grant.ZakatGround;
import org.imsa.hec.funding.review.ReviewDesk;
import org.imsa.hec.funding.review.ReviewLine;
import org.imsa.hec.funding.review.Reviews;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.RecordPage;
import org.imsa.hec.web.shell.UserSession;

/** One grant, from the first draft of the application to its end. */
@Named
@ViewScoped
public class GrantPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/funding/grant.xhtml";

    @EJB
    private Grants grants;

    @EJB
    private GrantApplications applications;

    @EJB
    private GrantInterests interests;

    @EJB
    private Reviews reviewBook;

    @EJB
    private ReviewDesk reviewDesk;

    @EJB
    private GrantBallots ballots;

    @EJB
    private Calls calls;

    @EJB
    private GrantAwards awards;

    @EJB
    private AwardLetters letters;

    @EJB
    private Funds funds;

    @Inject
    private Beneficiaries beneficiaries;

    @Inject
    private Links links;

    @Inject
    private UserSession user;

    private final GrantForm form = new GrantForm();

    private Long call;
    private CallFile called;
    private GrantSight sight;
    private GrantFile file;
    private List<PartyLine> parties = List.of();
    private List<ReviewLine> reviews = List.of();
    private Long reviewer;
    private LocalDate closingDay;
    private ConflictKind conflictKind;
    private String because;
    private MoneyBar bar;
    private List<RecordLine> openFunds;
    private Long coApplicant;
    private String reason;
    private ZakatGround ground;
    private String why;

    public void load() {
        if (getId() != null && sight == null) {
            look();
        } else if (call != null && called == null) {
            called = calls.file(call);
            form.answer(called);
        }
    }

    private void look() {
        GrantView view = grants.view(getId());
        sight = view.sight();
        file = view.file();
        if (file != null) {
            setVersion(file.version());
            links.know(file.applicant(), file.host());
            links.know(file.fund(), new RecordLine(file.ref(), file.number(), file.latin(), file.arabic()));
            form.fill(file);
            call = file.call() == null ? null : file.call().ref().id();
            bar = file.figures() == null
                    ? null
                    : MoneyBar.of("funding.awarded", file.amount())
                            .with("funding.paid", file.figures().paid())
                            .with("funding.committed", file.figures().committed());
            reviews = file.call() != null && user.has(Roles.GRANTS_OFFICER) ? reviewBook.of(getId()) : List.of();
        }
        if (sight == GrantSight.UNDECLARED) {
            parties = interests.parties(getId());
        }
    }

    public String draft() {
        return go(
                PAGE,
                call == null
                        ? applications.draft(request(), form.application())
                        : applications.apply(request(), call, form.application()));
    }

    public String change() {
        applications.change(getId(), getVersion(), form.application());
        Notice.done("common.saved");
        return go(PAGE, getId());
    }

    public String declareNone() {
        interests.none(getId());
        return go(PAGE, getId());
    }

    public String declareConflict() {
        interests.conflict(getId(), conflictKind, because);
        return go(PAGE, getId());
    }

    /** Votes are taken until the end of the day, by the clock of who calls them. */
    public String callBallot() {
        ballots.call(
                request(),
                getId(),
                closingDay.plusDays(1).atStartOfDay(user.getZone()).toInstant());
        Notice.done("funding.grant.voting");
        return go(PAGE, getId());
    }

    public String askReviewer() {
        reviewDesk.ask(getId(), reviewer);
        return go(PAGE, getId());
    }

    public String takeBackReview(long review) {
        reviewDesk.takeBack(review);
        return go(PAGE, getId());
    }

    public String join() {
        applications.join(getId(), coApplicant);
        return go(PAGE, getId());
    }

    public String leave(long party) {
        applications.leave(getId(), party);
        return go(PAGE, getId());
    }

    public String submit() {
        applications.submit(getId(), getVersion());
        return go(PAGE, getId());
    }

    public String establish() {
        applications.establish(getId(), getVersion(), ground, why);
        return go(PAGE, getId());
    }

    public String withdraw() {
        applications.withdraw(getId(), getVersion());
        return go(PAGE, getId());
    }

    public String approve() {
        awards.approve(getId(), getVersion());
        return go(PAGE, getId());
    }

    public String refuse() {
        awards.refuse(getId(), getVersion(), reason);
        return go(PAGE, getId());
    }

    public String writeLetter() {
        letters.write(getId());
        Notice.done("funding.grant.letterWritten");
        return go(PAGE, getId());
    }

    public String takeBack() {
        awards.takeBack(getId(), getVersion(), reason);
        return go(PAGE, getId());
    }

    public String close() {
        awards.close(getId(), getVersion());
        return go(PAGE, getId());
    }

    public ZakatGround[] getGrounds() {
        return ZakatGround.values();
    }

    public String getBeneficiaryKinds() {
        return beneficiaries.kindNames();
    }

    public GrantPurpose[] getPurposes() {
        return GrantPurpose.values();
    }

    /** Funds that a grant can be asked of; read when the form is shown. */
    public List<RecordLine> getOpenFunds() {
        if (openFunds == null) {
            openFunds = funds.open();
        }
        return openFunds;
    }

    /** The states that this grant has gone and may go through. */
    public List<GrantStatus> getPath() {
        return file.path();
    }

    public List<GrantPart> getMissing() {
        return List.copyOf(file.missing());
    }

    /** Key of the sentence that says what comes next; null if nothing does. */
    public String getHint() {
        return file.hint() == null ? null : "funding.grant.hint." + file.hint();
    }

    public GrantForm getForm() {
        return form;
    }

    public GrantFile getFile() {
        return file;
    }

    public MoneyBar getBar() {
        return bar;
    }

    /** The call that it answers, or is to answer; null for none. */
    public Long getCall() {
        return call;
    }

    public void setCall(Long call) {
        this.call = call;
    }

    /** What that call says, while the application is new. */
    public CallFile getCalled() {
        return called;
    }

    /** How much of it the reader sees; null while it is new. */
    public GrantSight getSight() {
        return sight;
    }

    /** Whom it is about, while the reader has still to declare. */
    public List<PartyLine> getParties() {
        return parties;
    }

    /** For officers. */
    public List<ReviewLine> getReviews() {
        return reviews;
    }

    /** May the officer ask reviewers now? */
    public boolean isReviewed() {
        return file.call() != null && file.status() == GrantStatus.SUBMITTED && user.has(Roles.GRANTS_OFFICER);
    }

    public ConflictKind[] getConflictKinds() {
        return ConflictKind.values();
    }

    public Long getReviewer() {
        return reviewer;
    }

    public void setReviewer(Long reviewer) {
        this.reviewer = reviewer;
    }

    public LocalDate getClosingDay() {
        return closingDay;
    }

    public void setClosingDay(LocalDate closingDay) {
        this.closingDay = closingDay;
    }

    public ConflictKind getConflictKind() {
        return conflictKind;
    }

    public void setConflictKind(ConflictKind conflictKind) {
        this.conflictKind = conflictKind;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }

    public Long getCoApplicant() {
        return coApplicant;
    }

    public void setCoApplicant(Long coApplicant) {
        this.coApplicant = coApplicant;
    }

    public ZakatGround getGround() {
        return ground;
    }

    public void setGround(ZakatGround ground) {
        this.ground = ground;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
