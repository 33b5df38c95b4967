package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.imsa.hec.funding.period.PeriodDesk;
import org.imsa.hec.funding.period.PeriodFile;
import org.imsa.hec.funding.period.Periods;
import org.imsa.hec.web.shell.RecordPage;

/** One month of the books: what was entered, what is still open, closing it and opening it again. */
@Named
@ViewScoped
public class PeriodPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/funding/period.xhtml";

    @EJB
    private Periods periods;

    @EJB
    private PeriodDesk desk;

    private PeriodFile file;
    private String reason;

    public void load() {
        if (file == null) {
            file = periods.file(getId());
            setVersion(file.version());
        }
    }

    public String close() {
        desk.close(getId(), getVersion());
        return go(PAGE, getId());
    }

    public String reopen() {
        desk.reopen(getId(), getVersion(), reason);
        return go(PAGE, getId());
    }

    public PeriodFile getFile() {
        return file;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
