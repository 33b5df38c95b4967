package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.directory.conflict.RelationKind;
import org.imsa.hec.directory.conflict.RelationRow;
import org.imsa.hec.directory.conflict.Relations;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.time.DateRange;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.UserSession;
import org.omnifaces.util.Faces;

/** What a person is to others: {@code hec:relations}. */
@Named
@ViewScoped
public class RelationsCard implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Relations relations;

    @Inject
    private UserSession user;

    private transient List<RelationRow> rows;
    private Long otherId;
    private RelationKind kind;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String note;

    public List<RelationRow> of(Long person) {
        if (rows == null) {
            rows = relations.of(person);
        }
        return rows;
    }

    public boolean isMayWrite() {
        return user.hasAny(Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.GRANTS_OFFICER, Roles.LIAISON_OFFICER);
    }

    public String record(Long person) {
        relations.record(person, otherId, kind, DateRange.of(firstDay, lastDay), note);
        Notice.done("common.saved");
        return here();
    }

    public String end(long relation) {
        relations.end(relation);
        return here();
    }

    private static String here() {
        return Faces.getViewId() + "?faces-redirect=true&includeViewParams=true";
    }

    public RelationKind[] getKinds() {
        return RelationKind.values();
    }

    public Long getOtherId() {
        return otherId;
    }

    public void setOtherId(Long otherId) {
        this.otherId = otherId;
    }

    public RelationKind getKind() {
        return kind;
    }

    public void setKind(RelationKind kind) {
        this.kind = kind;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
