package org.imsa.hec.directory.person;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.imsa.hec.directory.api.PartyHint;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.screening.Screener;
import org.imsa.hec.kernel.number.Numbers;

/** Makes the people that {@link org.imsa.hec.directory.api.PartyIntake} does not know yet; called by it alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PersonIntake {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private Numbers numbers;

    @EJB
    private Screener screener;

    /** @return id of the new person */
    public long bring(PartyHint hint) {
        Person person = new Person(numbers.next(PartyKind.PERSON.series()), null, clock.instant());
        person.broughtBy(hint.name(), hint.email());
        if (hint.externalId() != null) {
            person.knownAs(hint.externalId());
        }
        em.persist(person);
        screener.screen(person);
        return person.id();
    }
}
