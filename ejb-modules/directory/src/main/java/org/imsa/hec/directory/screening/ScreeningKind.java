package org.imsa.hec.directory.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.record.StoredKind;

/** Screenings, to the search box, the to-dos and the timelines. */
@ApplicationScoped
public class ScreeningKind extends StoredKind {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    public ScreeningKind() {
        super(Screening.KIND, "directory_screening x", "x.party_name", "x.party_name", "x.party_name", "x.listed_name");
    }

    @Override
    protected EntityManager em() {
        return em;
    }

    @Override
    public String page() {
        return "/directory/screening.xhtml";
    }

    @Override
    public Set<String> readers() {
        return Set.of(Roles.COORDINATOR, Roles.ADMINISTRATOR, Roles.TREASURER, Roles.AUDITOR);
    }

    @Override
    public Set<String> writers() {
        return Set.of(Roles.COORDINATOR, Roles.ADMINISTRATOR);
    }
}
