package org.imsa.hec.education.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.record.StoredKind;

/** Training places, to the search box, the to-dos, the timelines and the money trail. */
@ApplicationScoped
public class TrainingKind extends StoredKind {

    @PersistenceContext(unitName = "education")
    private EntityManager em;

    public TrainingKind() {
        super("training", "education_training_place", "name");
    }

    @Override
    protected EntityManager em() {
        return em;
    }

    @Override
    public String page() {
        return "/education/training.xhtml";
    }

    @Override
    public Set<String> readers() {
        return Set.copyOf(Roles.ALL);
    }

    @Override
    public Set<String> writers() {
        return Set.of(Roles.COORDINATOR, Roles.EDUCATION_OFFICER);
    }
}
