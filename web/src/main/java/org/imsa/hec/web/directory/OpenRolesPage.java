package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.directory.membership.WorkKind;
import org.imsa.hec.directory.project.OpenRoleRow;
import org.imsa.hec.directory.project.OpenRoles;
import org.imsa.hec.web.shell.LazyRows;

/** The roles that members may apply for now. */
@Named
@ViewScoped
public class OpenRolesPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private OpenRoles roles;

    private WorkKind work;

    private final LazyRows<OpenRoleRow> rows = LazyRows.of(ask -> roles.list(ask.search(), work, ask.page()));

    public LazyRows<OpenRoleRow> getRows() {
        return rows;
    }

    public WorkKind getWork() {
        return work;
    }

    public void setWork(WorkKind work) {
        this.work = work;
    }
}
