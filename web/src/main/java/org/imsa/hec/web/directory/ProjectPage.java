package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Pattern;
import org.imsa.hec.directory.membership.Self;
import org.imsa.hec.directory.project.ProjectDesk;
import org.imsa.hec.directory.project.ProjectFile;
import org.imsa.hec.directory.project.ProjectState;
import org.imsa.hec.directory.project.Projects;
import org.imsa.hec.kernel.record.RecordKinds;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.RecordPage;
import org.imsa.hec.web.shell.UserSession;

/** One project, from the plan to its end. */
@Named
@ViewScoped
public class ProjectPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/directory/project.xhtml";
    private static final Pattern RECORD = Pattern.compile("[a-z-]{1,30}:\\d{1,18}");
    private static final List<ProjectState> LIFE =
            List.of(ProjectState.PLANNED, ProjectState.OPEN, ProjectState.RUNNING, ProjectState.DONE);

    @EJB
    private Projects projects;

    @EJB
    private ProjectDesk desk;

    @EJB
    private Self self;

    @Inject
    private RecordKinds kinds;

    @Inject
    private UserSession user;

    private final ProjectForm form = new ProjectForm();
    private ProjectFile file;
    private String record;
    private String reason;

    public void load() {
        if (getId() != null && file == null) {
            file = projects.file(getId());
            setVersion(file.version());
            form.fill(file.details());
        } else if (getId() == null && form.getLeadId() == null) {
            form.setLeadId(self.personId());
            beginFor(record);
        }
    }

    private void beginFor(String asked) {
        if (asked != null && RECORD.matcher(asked).matches()) {
            RecordRef ref = RecordRef.parse(asked);
            RecordLine line =
                    kinds.mayRead(ref, user::has) ? kinds.lines(List.of(ref)).get(ref) : null;
            if (line != null) {
                form.begin(ref, line.latin(), line.arabic());
            }
        }
    }

    public String save() {
        Long id = getId();
        if (id == null) {
            id = desk.plan(request(), form.details());
        } else {
            desk.change(id, getVersion(), form.details());
        }
        Notice.done("common.saved");
        return go(PAGE, id);
    }

    public String open() {
        desk.open(getId(), getVersion());
        return go(PAGE, getId());
    }

    public String begin() {
        desk.begin(getId(), getVersion());
        return go(PAGE, getId());
    }

    public String finish() {
        desk.finish(getId(), getVersion());
        return go(PAGE, getId());
    }

    public String cancel() {
        desk.cancel(getId(), getVersion(), reason);
        return go(PAGE, getId());
    }

    public List<ProjectState> getLife() {
        return LIFE;
    }

    public ProjectFile getFile() {
        return file;
    }

    public ProjectForm getForm() {
        return form;
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String record) {
        this.record = record;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
