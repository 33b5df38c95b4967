package org.imsa.hec.directory.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.record.StoredKind;

/** Projects, to the search box, the to-dos, the timelines and the documents. */
@ApplicationScoped
public class ProjectKind extends StoredKind {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    public ProjectKind() {
        super(Project.KIND, "directory_project", "name");
    }

    @Override
    protected EntityManager em() {
        return em;
    }

    @Override
    public String page() {
        return "/directory/project.xhtml";
    }

    @Override
    public Set<String> readers() {
        return Set.copyOf(Roles.ALL);
    }

    /** An associate may lead a project, and attaches to it like the others. */
    @Override
    public Set<String> writers() {
        Set<String> writers = new HashSet<>(readers());
        writers.remove(Roles.AUDITOR);
        return writers;
    }
}
