package org.imsa.hec.funding.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.directory.api.BallotPaper;
import org.imsa.hec.directory.api.Ballots;
import org.imsa.hec.directory.api.Majority;
import org.imsa.hec.directory.api.Quorum;
import org.imsa.hec.funding.call.Call;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.AccountContact;
import org.imsa.hec.kernel.account.AccountContacts;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.letter.Letters;
import org.imsa.hec.kernel.record.Stored;

/** Where the grants officer puts applications to the vote of the committee. */
@Stateless
@Activity
@RolesAllowed(Roles.GRANTS_OFFICER)
public class GrantBallots {
    private static final Quorum HALF = Quorum.percent(50);

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Ballots ballots;

    @EJB
    private AccountContacts accounts;

    @Inject
    private GrantVotes votes;

    /**
     * Opens a ballot about an application to a call: its text is what the application says, frozen, and all members of the
     * committee vote, save those who are too near to whom it is about.
     *
     * @param requestId of the form; the same press of the button opens one ballot
     * @return id of the ballot
     * @throws RuleBroken {@code rule.grant.noReview}, {@code .ballot}, {@code rule.call.reviewsOpen}, and what a ballot asks
     */
    public long call(UUID requestId, long grantId, Instant closesAt) {
        Grant grant = Stored.get(em, Grant.class, grantId);
        grant.mustBeUnderReview();
        votes.mustBeAsked(grant);
        int open = openReviews(grantId);
        RuleBroken.unless(open == 0, "rule.call.reviewsOpen", open);
        return ballots.call(requestId, paper(grant, closesAt), members());
    }

    private BallotPaper paper(Grant grant, Instant closesAt) {
        BallotText text = new BallotText(grant, Stored.get(em, Call.class, grant.callId()), score(grant));
        return new BallotPaper(
                grant.ref(),
                List.copyOf(grant.parties()),
                text.question(),
                text.in(Letters.ENGLISH),
                text.in(Letters.ARABIC),
                List.of(),
                false,
                HALF,
                Majority.SIMPLE,
                closesAt);
    }

    private List<String> members() {
        return accounts.inRole(Roles.COMMITTEE_MEMBER).stream()
                .map(AccountContact::username)
                .toList();
    }

    private int openReviews(long grantId) {
        return em.createQuery(
                        "select count(r) from Review r where r.grantId = :grant and r.handedInAt is null"
                                + " and r.conflict is null",
                        Long.class)
                .setParameter("grant", grantId)
                .getSingleResult()
                .intValue();
    }

    /** Of the last phase in which anybody handed in; null if nobody did. */
    private BigDecimal score(Grant grant) {
        return em.createQuery(
                        "select t.mean from ReviewTally t where t.grantId = :grant and t.mean is not null"
                                + " order by t.phase desc",
                        BigDecimal.class)
                .setParameter("grant", grant.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
