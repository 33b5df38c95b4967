package org.imsa.hec.directory.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.directory.api.Ballots;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.Stored;
import org.imsa.hec.kernel.time.DateRange;

/** Where members are admitted, raised by decision, given offices, and let go. */
@Stateless
@Activity
@RolesAllowed({Roles.ADMINISTRATOR, Roles.COORDINATOR})
public class MembershipDesk {

    @PersistenceContext(unitName = "directory")
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private Numbers numbers;

    @EJB
    private Parties parties;

    @EJB
    private Documents documents;

    @EJB
    private Ballots ballots;

    /**
     * Makes a person a general member.
     *
     * @param requestId of the form; sent twice, it answers with the membership made the first time
     * @return id of the membership
     * @throws RuleBroken {@code rule.membership.notPerson}, {@code rule.membership.known} if there is one already, also of
     *     somebody who has left: they come back
     */
    public long admit(UUID requestId, long personId, Decision decision) {
        return Stored.madeBy(em, Membership.class, requestId).orElseGet(() -> make(requestId, personId, decision));
    }

    /**
     * One step upwards, by a decision with minutes.
     *
     * @throws RuleBroken {@code rule.membership.ballotNotAdopted} if the decision names a ballot that was not adopted or is
     *     void; so do the others
     */
    public void raise(long id, long seen, Decision decision, Minutes minutes) {
        Membership membership = at(id, seen);
        MemberStanding before = membership.standing();
        MemberStanding next = membership.raise(decision, minutes, today());
        mustBeAdopted(decision);
        em.persist(new MembershipStep(id, before, next, decision, keep(membership, minutes)));
    }

    /** Leaves the committee and stays a member; their offices end on that day. */
    public void stepDown(long id, long seen, Decision decision) {
        Membership membership = at(id, seen);
        membership.stepDown(decision, today());
        write(membership, MemberStanding.COMMITTEE, decision);
        endTerms(membership, decision.on());
    }

    /** Leaves the association, with a reason; offices end on that day. */
    public void leave(long id, long seen, Decision decision) {
        Membership membership = at(id, seen);
        MemberStanding before = membership.standing();
        membership.leave(decision, today());
        write(membership, before, decision);
        endTerms(membership, decision.on());
    }

    /** Comes back, as a general member. */
    public void takeBack(long id, long seen, Decision decision) {
        Membership membership = at(id, seen);
        membership.comeBack(decision, today());
        write(membership, MemberStanding.LEFT, decision);
    }

    public void offer(long id, long seen, Offer offer) {
        at(id, seen).offer(offer);
    }

    public void addAbsence(long id, DateRange days) {
        new Absences(em).add(Stored.get(em, Membership.class, id), days);
    }

    public void removeAbsence(long id, long absenceId) {
        new Absences(em).remove(Stored.get(em, Membership.class, id), absenceId);
    }

    /**
     * Gives a committee member an office.
     *
     * @param last null while no end is set
     * @throws RuleBroken {@code rule.membership.notInCommittee}, {@code rule.term.taken} with its holder, and see {@link
     *     OfficeTerm}
     */
    public void appoint(long id, long seen, CommitteeOffice office, LocalDate first, LocalDate last) {
        Membership membership = at(id, seen);
        RuleBroken.unless(
                membership.standing() == MemberStanding.COMMITTEE,
                "rule.membership.notInCommittee",
                membership.number(),
                membership.standing());
        OfficeTerm term = new OfficeTerm(id, office, first, last);
        seatMustBeFree(term);
        em.persist(term);
        em.lock(membership, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    public void endTerm(long id, long seen, long termId, LocalDate last) {
        Membership membership = at(id, seen);
        OfficeTerm term = em.find(OfficeTerm.class, termId);
        RuleBroken.unless(term != null && term.isOf(membership), "rule.record.gone");
        term.end(last);
        em.lock(membership, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    private long make(UUID requestId, long personId, Decision decision) {
        parties.mustBe(PartyKind.PERSON, personId, "rule.membership.notPerson");
        boolean isNew = em.createQuery("select m.id from Membership m where m.personId = :person", Long.class)
                .setParameter("person", personId)
                .getResultList()
                .isEmpty();
        RuleBroken.unless(isNew, "rule.membership.known");
        Membership membership = new Membership(numbers.next("MB"), requestId.toString(), personId);
        membership.admit(decision, today());
        em.persist(membership);
        em.flush(); // the step points at it, and may be written first
        write(membership, null, decision);
        return membership.id();
    }

    private void write(Membership membership, MemberStanding before, Decision decision) {
        mustBeAdopted(decision);
        em.persist(new MembershipStep(membership.id(), before, membership.standing(), decision, null));
    }

    /** A decision may name the ballot in which it was taken, and then that one must have taken it. */
    private void mustBeAdopted(Decision decision) {
        RuleBroken.unless(
                decision.ballot() == null || ballots.isAdopted(decision.ballot().id()),
                "rule.membership.ballotNotAdopted");
    }

    private Long keep(Membership membership, Minutes minutes) {
        try {
            return documents
                    .attach(membership.ref(), minutes.fileName(), minutes.content(), null, null)
                    .id();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void seatMustBeFree(OfficeTerm wanted) {
        em.createQuery(
                        "select p.nameLatin, p.nameArabic from OfficeTerm t join Membership m on m.id = t.membershipId"
                                + " join PartyName p on p.id = m.personId"
                                + " where t.seat = :seat and t.firstDay < :until and t.untilDay > :first",
                        Object[].class)
                .setParameter("seat", wanted.seat())
                .setParameter("first", wanted.firstDay())
                .setParameter("until", wanted.untilDay())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(holder -> {
                    throw new RuleBroken("rule.term.taken", name(holder));
                });
    }

    private static Object name(Object[] holder) {
        return BilingualName.of((String) holder[0], (String) holder[1]);
    }

    /** A term that has not begun by then was never served, and goes. */
    private void endTerms(Membership membership, LocalDate last) {
        List<OfficeTerm> terms = em.createQuery(
                        "select t from OfficeTerm t where t.membershipId = :id", OfficeTerm.class)
                .setParameter("id", membership.id())
                .getResultList();
        for (OfficeTerm term : terms) {
            if (term.beginsAfter(last)) {
                em.remove(term);
            } else if (term.runsAfter(last)) {
                term.end(last);
            }
        }
    }

    private Membership at(long id, long seen) {
        return Stored.get(em, Membership.class, id, seen);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
