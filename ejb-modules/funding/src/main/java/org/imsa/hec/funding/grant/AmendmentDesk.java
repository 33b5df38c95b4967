package org.imsa.hec.funding.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.imsa.hec.funding.Days;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.Stored;
import org.imsa.hec.kernel.todo.Assignee;
import org.imsa.hec.kernel.todo.Todos;

/** How the grants officer asks for a change of an approved grant. */
@Stateless
@Activity
@RolesAllowed(Roles.GRANTS_OFFICER)
public class AmendmentDesk {
    private static final Period TIME_TO_DECIDE = Period.ofDays(14);

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Numbers numbers;

    @EJB
    private Todos todos;

    @Inject
    private Clock clock;

    /**
     * Asks for a change; treasurer and committee have two weeks to decide.
     *
     * @param requestId carried by the form; a second click finds the amendment of the first
     * @return the amendment's id
     * @throws RuleBroken if the grant is not approved, nothing would change, or the currency is another
     */
    public long request(UUID requestId, Change change) {
        return Stored.madeBy(em, Amendment.class, requestId).orElseGet(() -> requestNew(requestId, change));
    }

    private long requestNew(UUID requestId, Change change) {
        Grant grant = Stored.get(em, Grant.class, change.grantId());
        grant.mustBePayable();
        String by = Actor.current().username();
        Amendment amendment = new Amendment(requestId, numbers.next("AM"), grant, change, by, clock.instant());
        em.persist(amendment);
        LocalDate due = Days.today(clock).plus(TIME_TO_DECIDE);
        Message label = Message.of(AmendmentApprovals.TO_DECIDE, amendment.number());
        todos.open(amendment.ref(), AmendmentApprovals.TO_DECIDE, label, Assignee.role(Roles.TREASURER), due);
        todos.open(amendment.ref(), AmendmentApprovals.TO_DECIDE, label, Assignee.role(Roles.COMMITTEE_MEMBER), due);
        return amendment.id();
    }

    /** Takes back a request that nobody has decided yet. */
    public void withdraw(long amendmentId, long version) {
        Amendment amendment = Stored.get(em, Amendment.class, amendmentId, version);
        amendment.withdraw();
        todos.done(amendment.ref(), AmendmentApprovals.TO_DECIDE);
    }
}
