package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imsa.hec.funding.bank.account.BankAccounts;
import org.imsa.hec.funding.bank.match.LineFile;
import org.imsa.hec.funding.bank.match.Lines;
import org.imsa.hec.funding.bank.match.MatchDesk;
import org.imsa.hec.funding.bank.match.Suggestion;
import org.imsa.hec.funding.campaign.Campaigns;
import org.imsa.hec.funding.chapter.Chapters;
import org.imsa.hec.funding.fund.Funds;
import org.imsa.hec.funding.gift.GiftMethod;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.RecordPage;
import org.omnifaces.util.Faces;

/** One line of a bank: what it may stand for, and saying what it is. */
@Named
@ViewScoped
public class BankLinePage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/funding/bankLine.xhtml";

    @EJB
    private Lines lines;

    @EJB
    private MatchDesk desk;

    @EJB
    private Funds funds;

    @EJB
    private BankAccounts accounts;

    @EJB
    private Campaigns campaigns;

    @EJB
    private Chapters chapters;

    @Inject
    private Links links;

    private LineFile file;
    private List<RecordLine> openFunds;
    private List<RecordLine> otherAccounts;
    private AppealForm appeal;
    private Long donor;
    private Long fund;
    private Long other;
    private GiftMethod method = GiftMethod.WIRE;
    private String note;
    private String reason;

    public void load() {
        RuleBroken.unless(getId() != null, "rule.record.gone");
        if (file == null) {
            file = lines.file(getId());
            links.know(file.account());
            if (file.isOpen() && file.mayResolve()) {
                openFunds = funds.open();
                appeal = file.isCredit() ? new AppealForm(campaigns.open(), chapters.open()) : null;
                otherAccounts = accounts.all().stream()
                        .filter(account -> account.ref().id() != file.line().accountId())
                        .toList();
            }
        }
    }

    /** What was seen is what is accepted: the button carries it. */
    public String accept() {
        desk.accept(getId(), Suggestion.ids(Faces.getRequestParameter("entries")), fund);
        return done("funding.line.accepted");
    }

    /** Chooses the fund of the campaign, or the other one if its goal is reached; the treasurer may choose again. */
    public void offerFund() {
        appeal.setTeam(null);
        fund = appeal.offeredFund(fund);
    }

    public String recordGift() {
        desk.recordGift(request(), getId(), donor, fund, method, note, appeal.appeal());
        return done("funding.line.giftRecorded");
    }

    public String charge() {
        desk.charge(getId(), fund, note);
        return done("common.saved");
    }

    public String interest() {
        desk.interest(getId(), fund, note);
        return done("common.saved");
    }

    public String transfer() {
        desk.transfer(getId(), other);
        return done("common.saved");
    }

    public String notOurs() {
        desk.notOurs(getId(), reason);
        return done("common.saved");
    }

    public String undo() {
        desk.undo(getId(), file.settlement().id());
        return done("funding.line.undone");
    }

    private String done(String words) {
        Notice.done(words);
        return go(PAGE, getId());
    }

    /** Does one of the suggestions need a fund that bears a fee? */
    public boolean isFeeSuggested() {
        return file.suggestions().stream().map(Suggestion::fee).anyMatch(fee -> fee != null);
    }

    public GiftMethod[] getMethods() {
        return GiftMethod.values();
    }

    public AppealForm getAppeal() {
        return appeal;
    }

    public LineFile getFile() {
        return file;
    }

    public List<RecordLine> getOpenFunds() {
        return openFunds;
    }

    public List<RecordLine> getOtherAccounts() {
        return otherAccounts;
    }

    public Long getDonor() {
        return donor;
    }

    public void setDonor(Long donor) {
        this.donor = donor;
    }

    public Long getFund() {
        return fund;
    }

    public void setFund(Long fund) {
        this.fund = fund;
    }

    public Long getOther() {
        return other;
    }

    public void setOther(Long other) {
        this.other = other;
    }

    public GiftMethod getMethod() {
        return method;
    }

    public void setMethod(GiftMethod method) {
        this.method = method;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
