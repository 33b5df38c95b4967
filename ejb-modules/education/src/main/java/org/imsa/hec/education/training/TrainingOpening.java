package org.imsa.hec.education.training;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.funding.api.GrantApproved;
import org.imsa.hec.funding.api.GrantClosed;
import org.imsa.hec.funding.api.GrantLinks;
import org.imsa.hec.funding.api.GrantWithdrawn;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.number.Numbers;
import org.imsa.hec.kernel.record.Stored;
import org.imsa.hec.kernel.todo.Assignee;
import org.imsa.hec.kernel.todo.Todos;

/**
 * Opens the training place that an approved grant pays for, in the transaction of the approval. Called by the observer
 * alone.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TrainingOpening {

    /** Kind of the to-do to say what came of a place whose grant is closed, and key of its label. */
    static final String TO_TELL = "todo.training.outcome";

    @PersistenceContext(unitName = "education")
    private EntityManager em;

    @EJB
    private Parties parties;

    @EJB
    private GrantLinks grantLinks;

    @EJB
    private Numbers numbers;

    @EJB
    private Todos todos;

    @Inject
    private Clock clock;

    /**
     * Told twice of the same grant, it opens one place. An applicant who is a person is the trainee. A grant says nothing of
     * the format and the visa: a short course with a visa is assumed, until the education officer says otherwise.
     */
    public void openFor(GrantApproved grant) {
        if (isOpenFor(grant.grantId()) || grantLinks.isLinked(grant.grantId())) {
            return;
        }
        if (grant.beneficiary() != null) {
            fund(grant);
            return;
        }
        TrainingPlace place = new TrainingPlace(numbers.next("TP"), null);
        place.paidBy(grant.grantId(), grant.grantNumber(), grant.amount());
        place.describe(new TrainingDetails(
                grant.title().latin(),
                grant.title().arabic(),
                TrainingFormat.SHORT_COURSE,
                personOrNull(grant.applicantId()),
                grant.hostId(),
                grant.period(),
                true,
                null));
        em.persist(place);
        grantLinks.link(grant.grantId(), place.ref(), place.number());
    }

    /** The grant is for a place that is there already, beside whatever else pays for it. */
    private void fund(GrantApproved grant) {
        TrainingPlace place =
                Stored.get(em, TrainingPlace.class, grant.beneficiary().id());
        grantLinks.link(grant.grantId(), place.ref(), place.number());
    }

    /** The place that the grant had opened is given up with it, unless it is over; one that it only paid for stays. */
    public void giveUp(GrantWithdrawn grant) {
        openedBy(grant.grantId()).forEach(place -> {
            place.withdraw(TrainingPlace.reasonOf(grant.grantNumber() + ": " + grant.reason()));
            todos.done(place.ref(), TO_TELL);
        });
    }

    /** Nothing more is paid: the education officer has a month to say what came of the place. */
    public void askForOutcome(GrantClosed grant) {
        openedBy(grant.grantId())
                .forEach(place -> todos.open(
                        place.ref(),
                        TO_TELL,
                        Message.of(TO_TELL, place.number(), grant.grantNumber()),
                        Assignee.role(Roles.EDUCATION_OFFICER),
                        LocalDate.now(clock).plusMonths(1)));
    }

    private List<TrainingPlace> openedBy(long grantId) {
        return em.createQuery("select t from TrainingPlace t where t.grantId = :grant", TrainingPlace.class)
                .setParameter("grant", grantId)
                .getResultStream()
                .filter(place -> !place.status().isOver())
                .toList();
    }

    private boolean isOpenFor(long grantId) {
        return em.createQuery("select count(t) from TrainingPlace t where t.grantId = :grant", Long.class)
                        .setParameter("grant", grantId)
                        .getSingleResult()
                > 0;
    }

    private Long personOrNull(long party) {
        return parties.find(party)
                .filter(line -> line.kind() == PartyKind.PERSON)
                .map(PartyLine::id)
                .orElse(null);
    }
}
