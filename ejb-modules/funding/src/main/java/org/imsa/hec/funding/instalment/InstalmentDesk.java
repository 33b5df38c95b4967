package org.imsa.hec.funding.instalment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.imsa.hec.funding.fund.FundLock;
import org.imsa.hec.funding.grant.Grant;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.record.Stored;
import org.imsa.hec.kernel.todo.Assignee;
import org.imsa.hec.kernel.todo.Todos;

/** How the schedule of a grant is planned, and its instalments released. */
@Stateless
@Activity
@RolesAllowed({Roles.GRANTS_OFFICER, Roles.TREASURER})
public class InstalmentDesk {
    /** Key of the label of the to-do about an instalment; its kind has the instalment's id behind it. */
    static final String DUE = "todo.instalment.due";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private FundLock lock;

    @EJB
    private Instalments instalments;

    @EJB
    private Documents documents;

    @EJB
    private Todos todos;

    @Inject
    private Clock clock;

    /**
     * Adds an instalment to an approved grant; the grants officers are reminded of its day.
     *
     * @return its id
     * @throws RuleBroken {@code rule.instalment.tooMuch} if the instalments would be more than the grant, {@code .currency}
     */
    public long plan(UUID requestId, Planned planned) {
        lock.takeForGrant(planned.grantId());
        return Stored.madeBy(em, Instalment.class, requestId).orElseGet(() -> planNew(requestId, planned));
    }

    private long planNew(UUID requestId, Planned planned) {
        Grant grant = em.find(Grant.class, planned.grantId());
        grant.mustBePayable();
        String currency = grant.amount().currency();
        RuleBroken.unless(planned.amount().currency().equals(currency), "rule.instalment.currency", currency);
        Schedule schedule = instalments.ofHeld(grant);
        RuleBroken.unless(
                planned.amount().compareTo(schedule.open()) <= 0,
                "rule.instalment.tooMuch",
                planned.amount(),
                schedule.open());
        Instalment instalment = new Instalment(requestId, planned);
        em.persist(instalment);
        todos.open(
                instalment.ref(),
                DUE + "." + instalment.id(),
                Message.of(DUE, grant.number(), planned.amount()),
                Assignee.role(Roles.GRANTS_OFFICER),
                planned.dueOn());
        return instalment.id();
    }

    /** Takes an instalment out of the schedule. @throws RuleBroken {@code rule.instalment.touched} if a payment names it */
    public void drop(long instalmentId, long version) {
        Instalment instalment = Stored.get(em, Instalment.class, instalmentId, version);
        lock.takeForGrant(instalment.grantId());
        long payments = em.createQuery("select count(y) from Payment y where y.instalmentId = :id", Long.class)
                .setParameter("id", instalmentId)
                .getSingleResult();
        RuleBroken.unless(payments == 0, "rule.instalment.touched", instalment.amount());
        todos.done(instalment.ref(), DUE + "." + instalmentId);
        em.remove(instalment);
    }

    /**
     * Says that the milestone of an instalment is reached, in the name of the caller: it may be asked for.
     *
     * @param documentId one of the grant's documents, or null
     * @throws RuleBroken {@code rule.instalment.otherDocument} if the document is not one of the grant's
     */
    public void reach(long instalmentId, long version, LocalDate day, String evidence, Long documentId) {
        Instalment instalment = Stored.get(em, Instalment.class, instalmentId, version);
        RuleBroken.unless(
                documentId == null
                        || documents.find(documentId).stream()
                                .anyMatch(document -> document.subject().equals(instalment.ref())),
                "rule.instalment.otherDocument");
        instalment.reach(new Milestone(day, Actor.current().username(), evidence, documentId), clock);
    }
}
