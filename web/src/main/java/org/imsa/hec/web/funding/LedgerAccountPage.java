package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.imsa.hec.funding.chart.AccountFile;
import org.imsa.hec.funding.chart.AccountType;
import org.imsa.hec.funding.chart.Chart;
import org.imsa.hec.funding.chart.ChartDesk;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.RecordPage;

/** One account of the ledger: adding a heading, its names, and the heading that it stands under. */
@Named
@ViewScoped
public class LedgerAccountPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/funding/account.xhtml";

    @EJB
    private Chart chart;

    @EJB
    private ChartDesk desk;

    private AccountFile file;
    private List<RecordLine> headings;
    private AccountType type;
    private String code;
    private String latin;
    private String arabic;
    private Long heading;

    public void load() {
        if (getId() != null && file == null) {
            file = chart.file(getId());
            setVersion(file.version());
            latin = file.latin();
            arabic = file.arabic();
            heading = file.over() == null ? null : file.over().id();
        }
    }

    public String add() {
        return go(PAGE, desk.add(request(), code, BilingualName.of(latin, arabic), type));
    }

    public String rename() {
        desk.rename(getId(), getVersion(), BilingualName.of(latin, arabic));
        Notice.done("common.saved");
        return go(PAGE, getId());
    }

    public String putUnder() {
        desk.putUnder(getId(), getVersion(), heading);
        Notice.done("common.saved");
        return go(PAGE, getId());
    }

    public AccountType[] getTypes() {
        return AccountType.values();
    }

    /** Read when the dialog is shown. */
    public List<RecordLine> getHeadings() {
        if (headings == null) {
            headings = chart.headings(file.type());
        }
        return headings;
    }

    public AccountFile getFile() {
        return file;
    }

    public AccountType getType() {
        return type;
    }

    public void setType(AccountType type) {
        this.type = type;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getLatin() {
        return latin;
    }

    public void setLatin(String latin) {
        this.latin = latin;
    }

    public String getArabic() {
        return arabic;
    }

    public void setArabic(String arabic) {
        this.arabic = arabic;
    }

    public Long getHeading() {
        return heading;
    }

    public void setHeading(Long heading) {
        this.heading = heading;
    }
}
