package org.imsa.hec.humanitarian.mission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.funding.api.Outcomes;
import org.imsa.hec.humanitarian.api.MissionCompleted;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.Stored;
import org.imsa.hec.kernel.todo.Todos;

/** Where missions are planned, prepared, sent off and reported. */
@Stateless
@Activity
@RolesAllowed({Roles.COORDINATOR, Roles.MISSION_LEAD})
public class MissionDesk {

    @PersistenceContext(unitName = "humanitarian")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<MissionCompleted> completed;

    @EJB
    private Numbers numbers;

    @EJB
    private Todos todos;

    @EJB
    private Parties parties;

    @EJB
    private Outcomes outcomes;

    /**
     * @param requestId of the form; sent twice, it answers with the mission made the first time
     * @return id of the mission
     */
    public long plan(UUID requestId, MissionDetails details) {
        return Stored.madeBy(em, Mission.class, requestId).orElseGet(() -> make(requestId, details));
    }

    /** @param seen version that the form was filled from */
    public void change(long id, long seen, MissionDetails details) {
        partiesMustFit(details);
        mission(id, seen).describe(details);
    }

    public void prepare(long id, long seen) {
        mission(id, seen).prepare();
    }

    public void depart(long id, long seen) {
        mission(id, seen).depart();
    }

    /** Also ends the money trail of its grant, if it has one. */
    public void complete(long id, long seen, MissionReport report) {
        Mission mission = mission(id, seen);
        MissionCompleted event = mission.complete(report, LocalDate.now(clock));
        if (event.grantId() != null) {
            outcomes.record(mission.ref(), event.grantId(), report.text(), event.completedOn());
        }
        noMoreToDo(mission);
        completed.fire(event);
    }

    public void cancel(long id, long seen, String reason) {
        Mission mission = mission(id, seen);
        mission.cancel(reason);
        noMoreToDo(mission);
    }

    private void noMoreToDo(Mission mission) {
        todos.done(mission.ref(), MissionOpening.TO_REPORT);
        todos.done(mission.ref(), MissionOpening.TO_FUND);
    }

    private long make(UUID requestId, MissionDetails details) {
        partiesMustFit(details);
        Mission mission = new Mission(numbers.next("MI"), requestId.toString());
        mission.describe(details);
        em.persist(mission);
        return mission.id();
    }

    private Mission mission(long id, long seen) {
        return Stored.get(em, Mission.class, id, seen);
    }

    private void partiesMustFit(MissionDetails details) {
        parties.mustBe(PartyKind.ORGANISATION, details.hostId(), "rule.mission.hostIsOrganisation");
        parties.mustBe(PartyKind.PERSON, details.leadId(), "rule.mission.leadIsPerson");
    }
}
