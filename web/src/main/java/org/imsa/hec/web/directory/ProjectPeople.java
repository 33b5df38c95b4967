package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.directory.project.AssignmentLine;
import org.imsa.hec.directory.project.Assignments;
import org.imsa.hec.directory.project.HoursDesk;
import org.imsa.hec.directory.project.HoursLine;
import org.imsa.hec.directory.project.RoleLine;
import org.imsa.hec.directory.project.ServiceLetters;
import org.imsa.hec.web.shell.Notice;
import org.omnifaces.util.Faces;

/** The people of the project on this page: applying, assigning, refusing, confirming hours, and the letter. */
@Named
@ViewScoped
public class ProjectPeople implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Assignments assignments;

    @EJB
    private HoursDesk desk;

    @EJB
    private ServiceLetters letters;

    private RoleLine role;
    private AssignmentLine chosen;
    private HoursLine hours;
    private String message;
    private String reason;

    public String apply() {
        assignments.apply(role.id(), message);
        return told("directory.project.applied");
    }

    public String assign(AssignmentLine one) {
        assignments.assign(one.id(), one.version());
        return told("directory.project.assigned");
    }

    public String refuse() {
        assignments.refuse(chosen.id(), chosen.version(), reason);
        return told("common.saved");
    }

    public String release() {
        assignments.release(chosen.id(), chosen.version(), reason);
        return told("common.saved");
    }

    public String confirm(HoursLine line) {
        desk.confirm(line.id(), line.version());
        return told("directory.project.hoursConfirmed");
    }

    public String refuseHours() {
        desk.refuse(hours.id(), hours.version(), reason);
        return told("common.saved");
    }

    public String writeLetter(AssignmentLine one) {
        letters.write(one.id());
        return told("directory.project.letterWritten");
    }

    public void chooseRole(RoleLine one) {
        role = one;
    }

    public void choose(AssignmentLine one) {
        chosen = one;
    }

    public void chooseHours(HoursLine line) {
        hours = line;
    }

    private static String told(String key) {
        Notice.done(key);
        return Faces.getViewId() + "?faces-redirect=true&includeViewParams=true";
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
