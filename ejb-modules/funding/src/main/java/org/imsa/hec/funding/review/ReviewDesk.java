package org.imsa.hec.funding.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Period;
import org.imsa.hec.directory.api.Conflicts;
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.call.Call;
import org.imsa.hec.funding.grant.Grant;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.AccountContact;
import org.imsa.hec.kernel.account.AccountContacts;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.record.Stored;
import org.imsa.hec.kernel.todo.Assignee;
import org.imsa.hec.kernel.todo.Todos;

/** Where the grants officer asks reviewers. */
@Stateless
@Activity
@RolesAllowed(Roles.GRANTS_OFFICER)
public class ReviewDesk {
    /** Kind of the to-do to review, and key of its label. */
    static final String TO_REVIEW = "todo.review";

    private static final Period TIME_TO_REVIEW = Period.ofDays(14);

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private AccountContacts accounts;

    @EJB
    private Conflicts conflicts;

    @EJB
    private Todos todos;

    @Inject
    private Clock clock;

    /**
     * Asks the owner of an account to review an application in the present phase of its call; asked twice is asked once.
     *
     * @throws RuleBroken {@code rule.review.officer} for who sees the names, {@code rule.review.conflict} with its kind for
     *     who is too near, and what {@link Call#mustBeReviewed} asks
     */
    public void ask(long grantId, long accountId) {
        Grant grant = Stored.get(em, Grant.class, grantId);
        grant.mustBeUnderReview();
        Call call = Stored.get(em, Call.class, grant.callId());
        call.mustBeReviewed(call.phase(), clock.instant());
        AccountContact reviewer =
                accounts.find(accountId).orElseThrow(() -> new RuleBroken("rule.review.reviewer", accountId));
        mustBeApart(reviewer, grant);
        if (!isAsked(grantId, call.phase(), reviewer.username())) {
            Review review = new Review(grantId, call.phase(), reviewer.username());
            em.persist(review);
            todos.open(
                    review.ref(),
                    TO_REVIEW,
                    Message.of(TO_REVIEW, grant.number()),
                    Assignee.user(reviewer.username()),
                    Days.today(clock).plus(TIME_TO_REVIEW));
        }
    }

    /** Takes back what was asked, until it is handed in. */
    public void takeBack(long reviewId) {
        Review review = Stored.get(em, Review.class, reviewId);
        review.mustBeAsked();
        todos.done(review.ref(), TO_REVIEW);
        em.remove(review);
    }

    private void mustBeApart(AccountContact reviewer, Grant grant) {
        RuleBroken.unless(
                accounts.inRole(Roles.GRANTS_OFFICER).stream()
                        .noneMatch(officer -> officer.username().equals(reviewer.username())),
                "rule.review.officer");
        conflicts.standing(reviewer.username(), grant.ref(), grant.parties()).conflicts().stream()
                .findFirst()
                .ifPresent(conflict -> {
                    throw new RuleBroken("rule.review.conflict", conflict.kind());
                });
    }

    private boolean isAsked(long grantId, int phase, String username) {
        return !em.createQuery(
                        "select r.id from Review r where r.grantId = :grant and r.phase = :phase and r.username = :who",
                        Long.class)
                .setParameter("grant", grantId)
                .setParameter("phase", phase)
                .setParameter("who", username)
                .getResultList()
                .isEmpty();
    }
}
