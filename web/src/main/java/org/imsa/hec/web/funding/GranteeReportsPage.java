package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.funding.grant.GrantFile;
import org.imsa.hec.funding.grant.GrantStatus;
import org.imsa.hec.funding.grant.Grants;
import org.imsa.hec.funding.granteereport.GranteeReportDesk;
import org.imsa.hec.funding.granteereport.GranteeReports;
import org.imsa.hec.funding.granteereport.OwedReport;
import org.imsa.hec.funding.granteereport.ReportRow;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.web.shell.FormPage;
import org.imsa.hec.web.shell.LazyRows;
import org.imsa.hec.web.shell.UserSession;

/** The reports that one grantee owes: asking for them, receiving, accepting, returning. */
@Named
@ViewScoped
public class GranteeReportsPage extends FormPage {
    private static final long serialVersionUID = 1;

    @EJB
    private Grants grants;

    @EJB
    private GranteeReports reports;

    @EJB
    private GranteeReportDesk desk;

    @Inject
    private UserSession user;

    private Long grant;
    private GrantFile file;
    private List<ReportRow> all;
    private String about;
    private LocalDate dueOn;
    private Long chosen;
    private LocalDate receivedOn;
    private Long document;
    private String reason;

    private final LazyRows<ReportRow> rows = LazyRows.of(ask -> page(ask.page()));

    public void load() {
        RuleBroken.unless(grant != null, "rule.record.gone");
        if (file == null) {
            file = grants.file(grant);
            all = reports.of(grant);
        }
    }

    private Page<ReportRow> page(PageRequest asked) {
        return new Page<>(all.stream().skip(asked.first()).limit(asked.size()).toList(), all.size());
    }

    public String ask() {
        desk.ask(request(), new OwedReport(grant, about, dueOn));
        return here();
    }

    public String receive() {
        desk.receive(chosen, chosenRow().version(), receivedOn, document);
        return here();
    }

    public String accept() {
        desk.accept(chosen, chosenRow().version());
        return here();
    }

    public String giveBack() {
        desk.giveBack(chosen, chosenRow().version(), reason);
        return here();
    }

    private ReportRow chosenRow() {
        return all.stream()
                .filter(row -> chosen != null && row.id() == chosen)
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
    }

    private String here() {
        return "/funding/granteeReports.xhtml?faces-redirect=true&grant=" + grant;
    }

    /** May the reader receive, accept and return? */
    public boolean isOfficer() {
        return user.has(Roles.GRANTS_OFFICER);
    }

    /** May the reader ask for another report? */
    public boolean isOpen() {
        return isOfficer() && file.status() == GrantStatus.APPROVED;
    }

    public LazyRows<ReportRow> getRows() {
        return rows;
    }

    public GrantFile getFile() {
        return file;
    }

    public Long getGrant() {
        return grant;
    }

    public void setGrant(Long grant) {
        this.grant = grant;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public Long getDocument() {
        return document;
    }

    public void setDocument(Long document) {
        this.document = document;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
