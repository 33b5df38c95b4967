package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.call.CallDesk;
import org.imsa.hec.funding.call.CallFile;
import org.imsa.hec.funding.call.Calls;
import org.imsa.hec.funding.fund.Funds;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.RecordPage;
import org.imsa.hec.web.shell.UserSession;

/** One call for applications, from its draft until all is decided. */
@Named
@ViewScoped
public class CallPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/funding/call.xhtml";

    @EJB
    private Calls calls;

    @EJB
    private CallDesk desk;

    @EJB
    private Funds funds;

    @Inject
    private Links links;

    @Inject
    private UserSession user;

    private final CallForm form = new CallForm();
    private CallFile file;
    private MoneyBar bar;
    private List<RecordLine> openFunds;

    public void load() {
        if (getId() == null) {
            form.begin(user.getZone());
        } else if (file == null) {
            file = calls.file(getId());
            setVersion(file.version());
            links.know(file.fund());
            form.fill(file);
            bar = MoneyBar.of("field.budget", file.budget())
                    .with("funding.committed", file.granted())
                    .with("funding.available", file.budget().minus(file.granted()));
        }
    }

    public String save() {
        Long id = getId();
        if (id == null) {
            id = desk.draft(request(), form.terms());
        } else {
            desk.change(id, getVersion(), form.terms());
        }
        Notice.done("common.saved");
        return go(PAGE, id);
    }

    public String open() {
        desk.open(getId(), getVersion());
        return go(PAGE, getId());
    }

    public String startPhase() {
        desk.startPhase(getId(), getVersion());
        return go(PAGE, getId());
    }

    public String decide() {
        desk.decide(getId(), getVersion());
        return go(PAGE, getId());
    }

    public GrantPurpose[] getPurposes() {
        return GrantPurpose.values();
    }

    /** Funds that a call can be made out of; read when the form is shown. */
    public List<RecordLine> getOpenFunds() {
        if (openFunds == null) {
            openFunds = funds.open();
        }
        return openFunds;
    }

    /** Key of the sentence that says what comes next; null if nothing does. */
    public String getHint() {
        return switch (file.state()) {
            case DRAFT -> "funding.call.hint.draft";
            case OPEN -> "funding.call.hint.open";
            case CLOSED -> file.undecided() == 0 ? "funding.call.hint.allDecided" : "funding.call.hint.closed";
            case DECIDED -> null;
        };
    }

    public CallForm getForm() {
        return form;
    }

    public CallFile getFile() {
        return file;
    }

    public MoneyBar getBar() {
        return bar;
    }
}
