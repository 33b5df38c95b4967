package org.imsa.hec.education.training;

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
import org.imsa.hec.education.api.PlacementCompleted;
import org.imsa.hec.funding.api.Outcomes;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.Stored;
import org.imsa.hec.kernel.todo.Todos;

/** Where training places are offered, accepted, begun and completed. */
@Stateless
@Activity
@RolesAllowed({Roles.COORDINATOR, Roles.EDUCATION_OFFICER})
public class TrainingDesk {

    @PersistenceContext(unitName = "education")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<PlacementCompleted> completed;

    @EJB
    private Numbers numbers;

    @EJB
    private Todos todos;

    @EJB
    private Parties parties;

    @EJB
    private Outcomes outcomes;

    /**
     * @param requestId of the form; sent twice, it answers with the place made the first time
     * @return id of the training place
     */
    public long offer(UUID requestId, TrainingDetails details) {
        return Stored.madeBy(em, TrainingPlace.class, requestId).orElseGet(() -> make(requestId, details));
    }

    /** @param seen version that the form was filled from */
    public void change(long id, long seen, TrainingDetails details) {
        partiesMustFit(details);
        place(id, seen).describe(details);
    }

    public void accept(long id, long seen) {
        place(id, seen).accept();
    }

    public void recordVisa(long id, long seen, LocalDate issuedOn) {
        place(id, seen).visaIssued(issuedOn, today());
    }

    public void begin(long id, long seen) {
        place(id, seen).begin();
    }

    /**
     * Also ends the money trail of its grant, if it has one.
     *
     * @param outcome what came of it, in a sentence or two
     */
    public void complete(long id, long seen, String outcome) {
        TrainingPlace place = place(id, seen);
        PlacementCompleted event = place.complete(outcome, today());
        if (event.grantId() != null) {
            outcomes.record(place.ref(), event.grantId(), place.outcome(), event.completedOn());
        }
        todos.done(place.ref(), TrainingOpening.TO_TELL);
        completed.fire(event);
    }

    public void withdraw(long id, long seen, String reason) {
        TrainingPlace place = place(id, seen);
        place.withdraw(reason);
        todos.done(place.ref(), TrainingOpening.TO_TELL);
    }

    private long make(UUID requestId, TrainingDetails details) {
        partiesMustFit(details);
        TrainingPlace place = new TrainingPlace(numbers.next("TP"), requestId.toString());
        place.describe(details);
        em.persist(place);
        return place.id();
    }

    private TrainingPlace place(long id, long seen) {
        return Stored.get(em, TrainingPlace.class, id, seen);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void partiesMustFit(TrainingDetails details) {
        parties.mustBe(PartyKind.ORGANISATION, details.hostId(), "rule.training.hostIsOrganisation");
        parties.mustBe(PartyKind.PERSON, details.traineeId(), "rule.training.traineeIsPerson");
    }
}
