package org.imsa.hec.funding.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.directory.api.Conflicts;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.record.Stored;

/** What members of the committee say of themselves before they see an application to a call. */
@Stateless
@Activity
@RolesAllowed(Roles.COMMITTEE_MEMBER)
public class GrantInterests {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Inject
    private GrantSights sights;

    @EJB
    private Conflicts conflicts;

    @EJB
    private Parties parties;

    /** Whom an application is about, as long as the caller has still to declare; nobody else is told. */
    public List<PartyLine> parties(long grantId) {
        Grant grant = grant(grantId);
        return sights.of(grant) == GrantSight.UNDECLARED
                ? List.copyOf(parties.lines(grant.parties()).values())
                : List.of();
    }

    /** The caller has no conflict of interest; a rule may know better. */
    public void none(long grantId) {
        Grant grant = grant(grantId);
        conflicts.declareNone(grant.ref(), grant.parties());
    }

    public void conflict(long grantId, ConflictKind kind, String because) {
        conflicts.declare(grant(grantId).ref(), kind, because);
    }

    private Grant grant(long grantId) {
        return Stored.get(em, Grant.class, grantId);
    }
}
