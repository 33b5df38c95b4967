package org.imsa.hec.directory.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.screening.Screener;
import org.imsa.hec.directory.specialty.Specialties;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.number.Numbers;

/** Where people are written down and their details are kept right. */
@Stateless
@Activity
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.TREASURER, Roles.GRANTS_OFFICER, Roles.LIAISON_OFFICER})
public class PersonDesk {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private Numbers numbers;

    @EJB
    private Screener screener;

    @EJB
    private Specialties specialties;

    /**
     * @param requestId of the form; sent twice, it answers with the person made the first time
     * @return id of the person
     */
    public long add(UUID requestId, PersonDetails details) {
        return em.createQuery("select p.id from Person p where p.requestId = :request", Long.class)
                .setParameter("request", requestId.toString())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> make(requestId, details));
    }

    /** @param seen version that the form was filled from */
    public void change(long id, long seen, PersonDetails details) {
        Person person = em.find(Person.class, id);
        RuleBroken.unless(person != null, "rule.record.gone");
        person.mustBeAt(seen);
        mustBeChoosable(details.specialtyId(), person.specialtyId());
        person.describe(details, today());
        screener.screen(person);
    }

    private long make(UUID requestId, PersonDetails details) {
        Person person = new Person(numbers.next(PartyKind.PERSON.series()), requestId.toString(), clock.instant());
        mustBeChoosable(details.specialtyId(), null);
        person.describe(details, today());
        em.persist(person);
        screener.screen(person);
        return person.id();
    }

    /** One that is out of use may be kept, not chosen anew. */
    private void mustBeChoosable(Long specialty, Long known) {
        RuleBroken.unless(
                specialty == null
                        || specialty.equals(known)
                        || specialties
                                .find(specialty)
                                .filter(line -> !line.retired())
                                .isPresent(),
                "rule.specialty.unknown",
                String.valueOf(specialty));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
