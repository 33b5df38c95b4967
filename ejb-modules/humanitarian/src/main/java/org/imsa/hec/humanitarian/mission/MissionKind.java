package org.imsa.hec.humanitarian.mission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.record.StoredKind;

/** Missions, to the search box, the to-dos, the timelines and the money trail. */
@ApplicationScoped
public class MissionKind extends StoredKind {

    @PersistenceContext(unitName = "humanitarian")
    private EntityManager em;

    public MissionKind() {
        super("mission", "humanitarian_mission", "name");
    }

    @Override
    protected EntityManager em() {
        return em;
    }

    @Override
    public String page() {
        return "/humanitarian/mission.xhtml";
    }

    @Override
    public Set<String> readers() {
        return Set.copyOf(Roles.ALL);
    }

    @Override
    public Set<String> writers() {
        return Set.of(Roles.COORDINATOR, Roles.MISSION_LEAD);
    }
}
