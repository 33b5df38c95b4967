package org.imsa.hec.funding.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.imsa.hec.funding.gift.Gift;
import org.imsa.hec.funding.pledge.Pledge;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.Stored;
import org.imsa.hec.kernel.todo.Assignee;
import org.imsa.hec.kernel.todo.Todos;

/** What the treasurer does with matching gifts. */
@Stateless
@Activity
@RolesAllowed(Roles.TREASURER)
public class MatchingDesk {
    /** Kind of the to-do to ask the employer, and key of its label. */
    private static final String TO_ASK = "todo.matching.ask";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Numbers numbers;

    @EJB
    private Todos todos;

    @Inject
    private Clock clock;

    /**
     * Notes that an employer will add to a gift or a pledge; by the day given the treasurer is reminded to ask.
     *
     * @param requestId carried by the form; a second click finds the one of the first
     * @return the matching gift's id
     */
    public long expect(UUID requestId, Expectation expected) {
        return Stored.madeBy(em, Matching.class, requestId).orElseGet(() -> expectNew(requestId, expected));
    }

    private long expectNew(UUID requestId, Expectation expected) {
        String by = Actor.current().username();
        Matching matching =
                new Matching(requestId, numbers.next("MG"), expected, donorOf(expected), by, clock.instant());
        em.persist(matching);
        if (expected.expectedOn() != null) {
            Message label = Message.of(TO_ASK, matching.number());
            todos.open(matching.ref(), TO_ASK, label, Assignee.role(Roles.TREASURER), expected.expectedOn());
        }
        return matching.id();
    }

    private long donorOf(Expectation expected) {
        return expected.giftId() != null
                ? Stored.get(em, Gift.class, expected.giftId()).donorId()
                : Stored.get(em, Pledge.class, expected.pledgeId()).donorId();
    }

    /**
     * It came, as this gift of the employer.
     *
     * @throws RuleBroken if the gift is of somebody else, was reversed, or is tied to another matching gift
     */
    public void receive(long matchingId, long version, long giftId) {
        Matching matching = Stored.get(em, Matching.class, matchingId, version);
        Gift gift = Stored.get(em, Gift.class, giftId);
        RuleBroken.unless(isFree(giftId), "rule.matching.tied", gift.number());
        matching.receive(gift, received(matching));
        todos.done(matching.ref(), TO_ASK);
    }

    /** The employer does not add anything. */
    public void refuse(long matchingId, long version, String reason) {
        Matching matching = Stored.get(em, Matching.class, matchingId, version);
        matching.refuse(reason, received(matching));
        todos.done(matching.ref(), TO_ASK);
    }

    private Gift received(Matching matching) {
        return matching.receivedId() == null ? null : em.find(Gift.class, matching.receivedId());
    }

    private boolean isFree(long giftId) {
        return em.createQuery("select m.id from Matching m where m.receivedId = :gift", Long.class)
                .setParameter("gift", giftId)
                .getResultList()
                .isEmpty();
    }
}
