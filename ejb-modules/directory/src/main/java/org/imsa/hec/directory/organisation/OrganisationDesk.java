package org.imsa.hec.directory.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.screening.Screener;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.number.Numbers;

/** Where organisations are written down and their details are kept right. */
@Stateless
@Activity
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.TREASURER, Roles.GRANTS_OFFICER, Roles.LIAISON_OFFICER})
public class OrganisationDesk {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private Numbers numbers;

    @EJB
    private Screener screener;

    /**
     * @param requestId of the form; sent twice, it answers with the organisation made the first time
     * @return id of the organisation
     */
    public long add(UUID requestId, OrganisationDetails details) {
        return em.createQuery("select p.id from Organisation p where p.requestId = :request", Long.class)
                .setParameter("request", requestId.toString())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> make(requestId, details));
    }

    /** @param seen version that the form was filled from */
    public void change(long id, long seen, OrganisationDetails details) {
        Organisation organisation = em.find(Organisation.class, id);
        RuleBroken.unless(organisation != null, "rule.record.gone");
        organisation.mustBeAt(seen);
        organisation.describe(details);
        screener.screen(organisation);
    }

    private long make(UUID requestId, OrganisationDetails details) {
        Organisation organisation =
                new Organisation(numbers.next(PartyKind.ORGANISATION.series()), requestId.toString(), clock.instant());
        organisation.describe(details);
        em.persist(organisation);
        screener.screen(organisation);
        return organisation.id();
    }
}
