package org.imsa.hec.directory.person;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.imsa.hec.directory.api.PartyHint;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.party.Contact;
import org.imsa.hec.directory.party.Place;
import org.imsa.hec.directory.screening.Screener;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.Stored;

/** Makes the people that imports bring, and takes them back; called by the imports alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PersonIntake {

    private static final long UNCHANGED = 1;

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private Numbers numbers;

    @EJB
    private Screener screener;

    @EJB
    private Documents documents;

    /**
     * Makes the person of one line of a file.
     *
     * @param externalId what the other system calls them; may be null
     * @return their id
     * @throws RuleBroken the first of the {@link #faults}
     */
    public long bring(PersonDetails details, String externalId) {
        Person person = new Person(numbers.next(PartyKind.PERSON.series()), null, clock.instant());
        person.describe(details, LocalDate.now(clock));
        if (externalId != null) {
            person.knownAs(externalId);
        }
        em.persist(person);
        screener.screen(person);
        return person.id();
    }

    /**
     * Takes back somebody whom an import made.
     *
     * @throws RuleBroken {@code rule.intake.changedSince}, {@code rule.party.referred} if anything refers to them
     */
    public void takeBack(long id) {
        Person person = Stored.get(em, Person.class, id);
        RuleBroken.unless(person.version() == UNCHANGED, "rule.intake.changedSince", person.number());
        RuleBroken.unless(documents.of(person.ref()).isEmpty(), "rule.party.referred", person.number());
        em.remove(person);
        try {
            em.flush();
        } catch (PersistenceException referred) {
            throw new RuleBroken("rule.party.referred", person.number());
        }
    }

    /** All that is wrong with these details, not the first of it alone. */
    public List<RuleBroken> faults(PersonDetails details) {
        LocalDate today = LocalDate.now(clock);
        List<RuleBroken> faults = new ArrayList<>();
        note(faults, () -> Birth.of(details.birthDate(), details.birthYear(), today));
        note(faults, () -> Contact.of(details.email(), null, null));
        note(faults, () -> Contact.of(null, details.otherEmail(), null));
        note(faults, () -> Contact.of(null, null, details.phone()));
        note(faults, () -> Place.of(details.country(), details.governorate(), details.city()));
        note(faults, () -> Orcid.of(details.more().orcid()));
        if (faults.isEmpty()) {
            note(faults, () -> new Person("", null, clock.instant()).describe(details, today));
        } else {
            note(faults, () -> new Person("", null, clock.instant()).named(details.latin(), details.arabic()));
        }
        return faults;
    }

    /** The ORCID iD as it is kept; null if it is none. */
    public String orcid(String typed) {
        try {
            return Orcid.of(typed);
        } catch (RuleBroken wrong) {
            return null;
        }
    }

    private static void note(List<RuleBroken> faults, Runnable rule) {
        try {
            rule.run();
        } catch (RuleBroken broken) {
            faults.add(broken);
        }
    }

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
