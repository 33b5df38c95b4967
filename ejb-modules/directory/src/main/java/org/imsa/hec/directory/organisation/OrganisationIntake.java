package org.imsa.hec.directory.organisation;

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
import org.imsa.hec.directory.api.PartyHint;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.screening.Screener;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.Stored;

/** Makes the organisations that imports bring, and takes them back; called by the imports alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OrganisationIntake {

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
     * Makes the organisation of one line of a file.
     *
     * @param externalId what the other system calls it; may be null
     * @return its id
     */
    public long bring(OrganisationDetails details, String externalId) {
        Organisation organisation =
                new Organisation(numbers.next(PartyKind.ORGANISATION.series()), null, clock.instant());
        organisation.describe(details);
        if (externalId != null) {
            organisation.knownAs(externalId);
        }
        em.persist(organisation);
        screener.screen(organisation);
        return organisation.id();
    }

    /**
     * Takes back one that an import made.
     *
     * @throws RuleBroken {@code rule.intake.changedSince}, {@code rule.party.referred} if anything refers to it
     */
    public void takeBack(long id) {
        Organisation organisation = Stored.get(em, Organisation.class, id);
        RuleBroken.unless(organisation.version() == UNCHANGED, "rule.intake.changedSince", organisation.number());
        RuleBroken.unless(documents.of(organisation.ref()).isEmpty(), "rule.party.referred", organisation.number());
        em.remove(organisation);
        try {
            em.flush();
        } catch (PersistenceException referred) {
            throw new RuleBroken("rule.party.referred", organisation.number());
        }
    }

    /** What is wrong with these details; null if nothing is. */
    public RuleBroken fault(OrganisationDetails details) {
        try {
            new Organisation("", null, clock.instant()).describe(details);
            return null;
        } catch (RuleBroken broken) {
            return broken;
        }
    }

    /** @return id of the new organisation */
    public long bring(PartyHint hint) {
        Organisation organisation =
                new Organisation(numbers.next(PartyKind.ORGANISATION.series()), null, clock.instant());
        organisation.broughtBy(hint.name(), hint.email());
        if (hint.externalId() != null) {
            organisation.knownAs(hint.externalId());
        }
        em.persist(organisation);
        screener.screen(organisation);
        return organisation.id();
    }
}
