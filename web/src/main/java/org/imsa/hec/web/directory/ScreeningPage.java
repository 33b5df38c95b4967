package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.imsa.hec.directory.screening.ScreeningDesk;
import org.imsa.hec.directory.screening.ScreeningFile;
import org.imsa.hec.directory.screening.Screenings;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.web.shell.RecordPage;

/** One screening: party and entry side by side, and the decision. */
@Named
@ViewScoped
public class ScreeningPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/directory/screening.xhtml";

    @EJB
    private Screenings screenings;

    @EJB
    private ScreeningDesk desk;

    private ScreeningFile file;
    private String reason;

    public void load() {
        RuleBroken.unless(getId() != null, "rule.record.gone");
        if (file == null) {
            file = screenings.file(getId());
            setVersion(file.version());
        }
    }

    public String clear() {
        desk.clear(getId(), getVersion(), reason);
        return go(PAGE, getId());
    }

    public String confirm() {
        desk.confirm(getId(), getVersion(), reason);
        return go(PAGE, getId());
    }

    public boolean isOpen() {
        return file.state().isOpen();
    }

    public ScreeningFile getFile() {
        return file;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
