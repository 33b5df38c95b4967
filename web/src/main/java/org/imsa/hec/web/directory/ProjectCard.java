package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.imsa.hec.directory.project.ProjectRow;
import org.imsa.hec.directory.project.Projects;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.web.shell.UserSession;

/** The project of a record: {@code hec:project}. */
@Named
@RequestScoped
public class ProjectCard {

    @EJB
    private Projects projects;

    @Inject
    private UserSession user;

    private final Map<RecordRef, ProjectRow> seen = new HashMap<>();

    /** Null if it has none. */
    public ProjectRow of(RecordRef record) {
        if (!seen.containsKey(record)) {
            seen.put(record, projects.of(record).orElse(null));
        }
        return seen.get(record);
    }

    public boolean isMayPlan() {
        return user.hasAny(
                Roles.ADMINISTRATOR,
                Roles.COORDINATOR,
                Roles.CASE_MANAGER,
                Roles.GRANTS_OFFICER,
                Roles.MISSION_LEAD,
                Roles.SUPPLY_OFFICER,
                Roles.EDUCATION_OFFICER,
                Roles.LIAISON_OFFICER);
    }
}
