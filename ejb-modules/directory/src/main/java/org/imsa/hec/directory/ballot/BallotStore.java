package org.imsa.hec.directory.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.record.Stored;

/** Finds ballots and their voters, always inside the transaction of a service of this package. */
@ApplicationScoped
class BallotStore {
    private static final int PATIENCE_MILLIS = 10_000;

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    void add(Object made) {
        em.persist(made);
    }

    void remove(BallotVoter voter) {
        em.remove(voter);
    }

    /**
     * The ballot, held until the end of the transaction: whoever votes, is recused, closes or withdraws does so one after
     * the other. Asked first in a transaction, so that all it reads later is what the one before has left. The version is
     * raised, so that this holds on a Galera cluster too.
     */
    Ballot hold(long id) {
        return em.createQuery("select b from Ballot b where b.id = :id", Ballot.class)
                .setParameter("id", id)
                .setHint("jakarta.persistence.query.timeout", PATIENCE_MILLIS)
                .setLockMode(LockModeType.PESSIMISTIC_FORCE_INCREMENT)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
    }

    /** With the parties that it is about, in one statement. */
    Ballot get(long id) {
        return em.createQuery(
                        "select distinct b from Ballot b left join fetch b.parties where b.id = :id", Ballot.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
    }

    Optional<Long> madeBy(UUID requestId) {
        return Stored.madeBy(em, Ballot.class, requestId);
    }

    List<BallotVoter> voters(long ballotId) {
        return em.createQuery(
                        "select v from BallotVoter v where v.ballotId = :ballot order by v.username", BallotVoter.class)
                .setParameter("ballot", ballotId)
                .getResultList();
    }

    Optional<BallotVoter> voter(long ballotId, String username) {
        return em.createQuery(
                        "select v from BallotVoter v where v.ballotId = :ballot and v.username = :username",
                        BallotVoter.class)
                .setParameter("ballot", ballotId)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /** Ids of open ballots about this record, or of this ballot if it is the record. */
    List<Long> openAbout(RecordRef record) {
        return about(record, BallotStatus.OPEN);
    }

    /** Ids of closed ballots about this record, or of this ballot if it is the record. */
    List<Long> closedAbout(RecordRef record) {
        return about(record, BallotStatus.CLOSED);
    }

    private List<Long> about(RecordRef record, BallotStatus status) {
        return em.createQuery(
                        "select b.id from Ballot b where b.status = :status and (b.subject = :record or b.id = :own)"
                                + " order by b.id",
                        Long.class)
                .setParameter("status", status)
                .setParameter("record", record)
                .setParameter("own", record.kind().equals(Ballot.KIND) ? record.id() : -1L)
                .getResultList();
    }

    List<Long> due(Instant now) {
        return em.createQuery(
                        "select b.id from Ballot b where b.status = :open and b.closesAt <= :now order by b.closesAt",
                        Long.class)
                .setParameter("open", BallotStatus.OPEN)
                .setParameter("now", now)
                .getResultList();
    }

    /** Open ballots that close before this moment and whose silent voters have not been reminded. */
    List<Long> toRemind(Instant now, Instant before) {
        return em.createQuery(
                        "select b.id from Ballot b where b.status = :open and b.closesAt > :now and b.closesAt <= :before"
                                + " and b.remindedAt is null order by b.closesAt",
                        Long.class)
                .setParameter("open", BallotStatus.OPEN)
                .setParameter("now", now)
                .setParameter("before", before)
                .getResultList();
    }

    /** True for the one node that reminds. */
    boolean claimReminding(long id, Instant now) {
        return em.createQuery("update Ballot b set b.remindedAt = :now where b.id = :id and b.remindedAt is null"
                                + " and b.status = :open")
                        .setParameter("open", BallotStatus.OPEN)
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }
}
