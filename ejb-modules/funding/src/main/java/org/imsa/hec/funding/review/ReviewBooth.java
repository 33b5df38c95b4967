package org.imsa.hec.funding.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.imsa.hec.directory.api.Conflict;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.directory.api.Conflicts;
import org.imsa.hec.funding.call.Call;
import org.imsa.hec.funding.grant.Grant;
import org.imsa.hec.funding.review.ReviewFile.OtherReview;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.document.DocumentRow;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.record.Stored;
import org.imsa.hec.kernel.todo.Todos;

/** What reviewers do, each for themselves. Somebody else's review is not there for them. */
@Stateless
@Activity
@RolesAllowed(Roles.SIGNED_IN)
public class ReviewBooth {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Conflicts conflicts;

    @EJB
    private Documents documents;

    @EJB
    private Todos todos;

    @Inject
    private Clock clock;

    /** The application is in it as soon as the caller has declared that they have no conflict of interest, and has none. */
    public ReviewFile file(long id) {
        Review review = mine(id);
        Grant grant = grant(review);
        Call call = call(grant);
        Optional<Conflict> conflict = conflict(review, grant);
        boolean isFree = conflict.isEmpty() && hasDeclared(review);
        return new ReviewFile(
                id,
                review.version(),
                grant.number(),
                call.line(),
                review.phase(),
                conflict.isPresent() ? ReviewState.RECUSED : review.state(),
                isFree && isOpen(review, grant, call),
                isFree ? blind(grant) : null,
                call.criteria(),
                IntStream.range(0, call.criteria().size())
                        .mapToObj(review::pointsOf)
                        .toList(),
                review.remark(),
                review.score(),
                isFree && review.state() == ReviewState.HANDED_IN ? others(review) : List.of());
    }

    /** The caller has no conflict of interest and wants to see the application. A rule may know better, and recuses them. */
    public void declareNone(long id) {
        Review review = mine(id);
        review.mustBeAsked();
        Grant grant = grant(review);
        conflicts.declareNone(review.ref(), grant.parties());
        conflict(review, grant).ifPresent(found -> recuse(review, found.kind()));
    }

    /** The caller has a conflict of interest: they never see the application, nor vote on it. */
    public void declareConflict(long id, ConflictKind kind, String because) {
        Review review = mine(id);
        conflicts.declare(grant(review).ref(), kind, because);
        recuse(review, kind);
    }

    /** @param points in the order of the criteria; 0 where none are given yet */
    public void fill(long id, long version, List<Integer> points, String remark) {
        Review review = mine(id);
        review.mustBeAt(version);
        Call call = mustBeFree(review);
        review.fill(call.criteria(), points, remark);
    }

    /** The sheet stands from now on, and the caller sees what the others gave. */
    public void handIn(long id, long version) {
        Review review = mine(id);
        review.mustBeAt(version);
        Call call = mustBeFree(review);
        review.handIn(call.criteria(), clock.instant());
        todos.done(review.ref(), ReviewDesk.TO_REVIEW);
    }

    /** An attachment of the application, by its place alone. @throws RuleBroken unless the caller may see the application */
    public BlindDocument document(long id, long documentId) {
        Review review = mine(id);
        mustSee(review);
        return attached(grant(review)).stream()
                .filter(document -> document.id() == documentId)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
    }

    /** Its content. Throws as {@link #document}. */
    public InputStream open(long id, long documentId) {
        return documents.content(document(id, documentId).id());
    }

    private void recuse(Review review, ConflictKind kind) {
        review.recuse(kind);
        todos.done(review.ref(), ReviewDesk.TO_REVIEW);
    }

    private Call mustBeFree(Review review) {
        mustSee(review);
        Grant grant = grant(review);
        grant.mustBeUnderReview();
        Call call = call(grant);
        call.mustBeReviewed(review.phase(), clock.instant());
        return call;
    }

    private void mustSee(Review review) {
        conflict(review, grant(review)).ifPresent(found -> {
            throw new RuleBroken("rule.conflict.found", found.kind());
        });
        RuleBroken.unless(hasDeclared(review), "rule.conflict.undeclared");
    }

    /** Declared here or about the application, or found by a rule; asked anew each time. */
    private Optional<Conflict> conflict(Review review, Grant grant) {
        return review.conflict() == null
                ? conflicts.standing(review.username(), grant.ref(), grant.parties()).conflicts().stream()
                        .findFirst()
                : Optional.of(new Conflict(review.conflict(), null, null));
    }

    private boolean hasDeclared(Review review) {
        return conflicts.standing(review.username(), review.ref(), List.of()).declared();
    }

    private boolean isOpen(Review review, Grant grant, Call call) {
        return review.state() == ReviewState.ASKED && grant.isUnderReview() && call.phase() == review.phase();
    }

    private BlindApplication blind(Grant grant) {
        return new BlindApplication(
                grant.title().latin(),
                grant.title().arabic(),
                grant.purpose(),
                grant.amount(),
                grant.period().first(),
                grant.period().last(),
                grant.description(),
                attached(grant));
    }

    private List<BlindDocument> attached(Grant grant) {
        List<DocumentRow> rows = documents.attachedTo(grant.ref());
        return IntStream.range(0, rows.size())
                .mapToObj(i -> BlindDocument.of(rows.get(rows.size() - 1 - i), i + 1))
                .toList();
    }

    private List<OtherReview> others(Review review) {
        return em.createQuery(
                        "select r from Review r where r.grantId = :grant and r.phase = :phase and r.id <> :this"
                                + " and r.handedInAt is not null order by r.score desc, r.id",
                        Review.class)
                .setParameter("grant", review.grantId())
                .setParameter("phase", review.phase())
                .setParameter("this", review.id())
                .getResultStream()
                .map(other -> new OtherReview(other.score(), other.remark()))
                .toList();
    }

    private Review mine(long id) {
        Review review = Stored.get(em, Review.class, id);
        review.mustBeOf(Actor.current().username());
        return review;
    }

    private Grant grant(Review review) {
        return Stored.get(em, Grant.class, review.grantId());
    }

    private Call call(Grant grant) {
        return Stored.get(em, Call.class, grant.callId());
    }
}
