package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.imsa.hec.directory.team.TeamDesk;
import org.imsa.hec.directory.team.TeamRow;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.web.shell.Notice;
import org.omnifaces.util.Faces;

/** The team of a record: {@code hec:team}. */
@Named
@ViewScoped
public class TeamCard implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private TeamDesk desk;

    private transient List<TeamRow> rows;
    private transient Boolean mayChange;
    private Long chosen;
    private Long who;
    private String latin;
    private String arabic;
    private String note;

    public List<TeamRow> of(RecordRef record) {
        if (rows == null) {
            rows = desk.of(record);
        }
        return rows;
    }

    public boolean mayChange(RecordRef record) {
        if (mayChange == null) {
            mayChange = desk.mayChange(record);
        }
        return mayChange;
    }

    public String add(RecordRef record) {
        desk.add(record, who, BilingualName.of(latin, arabic));
        Notice.done("common.saved");
        return here();
    }

    public String remove(long member) {
        desk.remove(member);
        return here();
    }

    public String handOver() {
        Notice.done("directory.team.handedOver", desk.handOver(chosen, who, note));
        return here();
    }

    private static String here() {
        return Faces.getViewId() + "?faces-redirect=true&includeViewParams=true";
    }

    public void choose(long member) {
        this.chosen = member;
    }

    public Long getWho() {
        return who;
    }

    public void setWho(Long who) {
        this.who = who;
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
