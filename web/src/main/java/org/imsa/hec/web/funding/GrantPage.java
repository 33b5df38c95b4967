package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.fund.Funds;
import org.imsa.hec.funding.grant.AwardLetters;
import org.imsa.hec.funding.grant.GrantApplications;
import org.imsa.hec.funding.grant.GrantAwards;
import org.imsa.hec.funding.grant.GrantFile;
import org.imsa.hec.funding.grant.GrantPart;
import org.imsa.hec.funding.grant.GrantStatus;
import org.imsa.hec.funding.grant.Grants;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.web.shell.FormPage;
import org.imsa.hec.web.shell.Notice;

/** One grant, from the first draft of the application to its end. */
@Named
@ViewScoped
public class GrantPage extends FormPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/funding/grant.xhtml";

    @EJB
    private Grants grants;

    @EJB
    private GrantApplications applications;

    @EJB
    private GrantAwards awards;

    @EJB
    private AwardLetters letters;

    @EJB
    private Funds funds;

    private final GrantForm form = new GrantForm();

    private Long id;
    private GrantFile file;
    private MoneyBar bar;
    private List<RecordLine> openFunds;
    private boolean changing;
    private String reason;

    public void load() {
        if (id != null && file == null) {
            file = grants.file(id);
            setVersion(file.version());
            form.fill(file);
            bar = file.figures() == null
                    ? null
                    : MoneyBar.of("funding.awarded", file.amount())
                            .with("funding.paid", file.figures().paid())
                            .with("funding.committed", file.figures().committed());
        }
    }

    public String draft() {
        return go(PAGE, applications.draft(request(), form.application()));
    }

    public void startChanging() {
        changing = true;
    }

    public String change() {
        applications.change(id, getVersion(), form.application());
        Notice.done("common.saved");
        return go(PAGE, id);
    }

    public String submit() {
        applications.submit(id, getVersion());
        return go(PAGE, id);
    }

    public String withdraw() {
        applications.withdraw(id, getVersion());
        return go(PAGE, id);
    }

    public String approve() {
        awards.approve(id, getVersion());
        return go(PAGE, id);
    }

    public String refuse() {
        awards.refuse(id, getVersion(), reason);
        return go(PAGE, id);
    }

    public String writeLetter() {
        letters.write(id);
        Notice.done("funding.grant.letterWritten");
        return go(PAGE, id);
    }

    public String close() {
        awards.close(id, getVersion());
        return go(PAGE, id);
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

    public boolean isChanging() {
        return changing;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public GrantFile getFile() {
        return file;
    }

    public MoneyBar getBar() {
        return bar;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
