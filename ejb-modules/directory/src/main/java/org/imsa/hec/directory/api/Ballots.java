package org.imsa.hec.directory.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.directory.ballot.BallotDesk;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Ballots that another context calls about one of its records. For services of other contexts only: it takes part in their
 * transaction, and they have checked who may do this. The result comes as {@link BallotClosed}.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Ballots {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @EJB
    private BallotDesk desk;

    /**
     * Drafts a ballot with its voters; the staff may still change it on its page before they open it there.
     *
     * @param requestId a second call with the same one answers with the first ballot
     * @param voters user names of accounts in use
     * @return id of the ballot
     */
    public long draft(UUID requestId, BallotPaper paper, Collection<String> voters) {
        return desk.draftFor(requestId, paper, voters);
    }

    /** The same, opened at once: text, rules and voters are frozen. */
    public long call(UUID requestId, BallotPaper paper, Collection<String> voters) {
        return desk.callFor(requestId, paper, voters);
    }

    /** Was this ballot adopted, and does its result stand? */
    public boolean isAdopted(long id) {
        return !em.createQuery(
                        "select b.id from Ballot b where b.id = :id and b.result.outcome = :adopted"
                                + " and b.status <> org.imsa.hec.directory.ballot.BallotStatus.VOID",
                        Long.class)
                .setParameter("id", id)
                .setParameter("adopted", BallotOutcome.ADOPTED)
                .getResultList()
                .isEmpty();
    }

    /** Ballots about this record, the last first. */
    public List<BallotLine> about(RecordRef subject) {
        return em.createQuery(
                        "select new org.imsa.hec.directory.api.BallotLine(b.id, b.number, b.result.outcome) from Ballot b"
                                + " where b.subject = :subject"
                                + " and b.status not in (org.imsa.hec.directory.ballot.BallotStatus.WITHDRAWN,"
                                + " org.imsa.hec.directory.ballot.BallotStatus.VOID)"
                                + " order by b.id desc",
                        BallotLine.class)
                .setParameter("subject", subject)
                .getResultList();
    }
}
