package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.directory.membership.WorkKind;
import org.imsa.hec.directory.project.ProjectFilter;
import org.imsa.hec.directory.project.ProjectRow;
import org.imsa.hec.directory.project.ProjectState;
import org.imsa.hec.directory.project.Projects;
import org.imsa.hec.web.shell.LazyRows;

/** The projects that members work in. */
@Named
@ViewScoped
public class ProjectsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Projects projects;

    private WorkKind work;

    private final LazyRows<ProjectRow> rows = LazyRows.<ProjectRow>of(ask ->
                    projects.list(new ProjectFilter(ask.search(), ask.filter(ProjectState.class), work), ask.page()))
            .filters(ProjectState.values())
            .counted(() -> projects.counts());

    public LazyRows<ProjectRow> getRows() {
        return rows;
    }

    public WorkKind getWork() {
        return work;
    }

    public void setWork(WorkKind work) {
        this.work = work;
    }
}
