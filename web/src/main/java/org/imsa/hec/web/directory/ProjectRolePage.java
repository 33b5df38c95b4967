package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.imsa.hec.directory.project.Assignments;
import org.imsa.hec.directory.project.MatchRow;
import org.imsa.hec.directory.project.Matches;
import org.imsa.hec.directory.project.Projects;
import org.imsa.hec.directory.project.RoleDesk;
import org.imsa.hec.directory.project.RoleLine;
import org.imsa.hec.web.shell.LazyRows;
import org.imsa.hec.web.shell.Notice;
import org.imsa.hec.web.shell.RecordPage;

/** One role of a project: what it asks for, and the members who fit it best, with the reasons. */
@Named
@ViewScoped
public class ProjectRolePage extends RecordPage {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/directory/projectRole.xhtml";
    private static final String PROJECT = "/directory/project.xhtml";

    @EJB
    private Projects projects;

    @EJB
    private RoleDesk desk;

    @EJB
    private Matches matches;

    @EJB
    private Assignments assignments;

    private final RoleForm form = new RoleForm();
    private final LazyRows<MatchRow> rows = LazyRows.of(ask -> matches.of(getId(), ask.page()));
    private RoleLine role;
    private Long projectId;
    private Boolean manages;
    private MatchRow chosen;
    private String message;

    public void load() {
        if (getId() != null && role == null) {
            role = projects.role(getId());
            projectId = role.projectId();
            setVersion(role.version());
            form.fill(role);
        }
        if (manages == null) {
            manages = projectId != null && projects.manages(projectId);
        }
    }

    public String save() {
        Long id = getId();
        if (id == null) {
            id = desk.add(request(), projectId, form.details());
        } else {
            desk.change(id, getVersion(), form.details());
        }
        Notice.done("common.saved");
        return go(PAGE, id);
    }

    public String remove() {
        desk.remove(getId(), getVersion());
        return go(PROJECT, projectId);
    }

    public String invite() {
        assignments.invite(getId(), chosen.personId(), message);
        Notice.done("directory.project.invited");
        return go(PAGE, getId());
    }

    public void choose(MatchRow one) {
        chosen = one;
    }

    public LazyRows<MatchRow> getRows() {
        return rows;
    }

    public RoleLine getRole() {
        return role;
    }

    public RoleForm getForm() {
        return form;
    }

    /** May the reader change the role, and see who fits it? */
    public boolean isManages() {
        return manages;
    }

    public Long getProjectId() {
        return projectId;
    }

    public void setProjectId(Long projectId) {
        this.projectId = projectId;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
