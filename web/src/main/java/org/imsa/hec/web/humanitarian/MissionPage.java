package org.imsa.hec.web.humanitarian;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imsa.hec.humanitarian.mission.MissionDesk;
import org.imsa.hec.humanitarian.mission.MissionFile;
import org.imsa.hec.humanitarian.mission.MissionStatus;
import org.imsa.hec.humanitarian.mission.Missions;
import org.imsa.hec.web.shell.Links;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.RecordPage;

/** One mission, from the plan to the report. */
@Named
@ViewScoped
public class MissionPage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/humanitarian/mission.xhtml";
    private static final List<MissionStatus> LIFE =
            List.of(MissionStatus.PLANNED, MissionStatus.PREPARED, MissionStatus.UNDER_WAY, MissionStatus.COMPLETED);

    @EJB
    private Missions missions;

    @EJB
    private MissionDesk desk;

    @Inject
    private Links links;

    private final MissionForm form = new MissionForm();
    private final ReportForm report = new ReportForm();

    private MissionFile file;
    private String reason;

    public void load() {
        if (getId() != null && file == null) {
            file = missions.file(getId());
            setVersion(file.version());
            links.know(file.host(), file.lead());
            form.fill(file.details());
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

    public String prepare() {
        desk.prepare(getId(), getVersion());
        return go(PAGE, getId());
    }

    public String depart() {
        desk.depart(getId(), getVersion());
        return go(PAGE, getId());
    }

    public String complete() {
        desk.complete(getId(), getVersion(), report.report());
        return go(PAGE, getId());
    }

    public String cancel() {
        desk.cancel(getId(), getVersion(), reason);
        return go(PAGE, getId());
    }

    public List<MissionStatus> getLife() {
        return LIFE;
    }

    public MissionFile getFile() {
        return file;
    }

    public MissionForm getForm() {
        return form;
    }

    public ReportForm getReport() {
        return report;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
