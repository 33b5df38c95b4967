package org.imsa.hec.humanitarian.mission;

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

/** Opens the mission that an approved grant pays for, in the transaction of the approval. Called by the observer alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MissionOpening {

    /** Kinds of the to-dos about a mission whose grant is closed or withdrawn, and keys of their labels. */
    static final String TO_REPORT = "todo.mission.report";

    static final String TO_FUND = "todo.mission.fund";

    @PersistenceContext(unitName = "humanitarian")
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

    /** Told twice of the same grant, it opens one mission. An applicant who is a person leads it, until somebody else is named. */
    public void openFor(GrantApproved grant) {
        if (isOpenFor(grant.grantId()) || grantLinks.isLinked(grant.grantId())) {
            return;
        }
        if (grant.beneficiary() != null) {
            fund(grant);
            return;
        }
        Mission mission = new Mission(numbers.next("MI"), null);
        mission.paidBy(grant.grantId(), grant.grantNumber(), grant.amount());
        mission.describe(new MissionDetails(
                grant.title().latin(),
                grant.title().arabic(),
                grant.hostId(),
                personOrNull(grant.applicantId()),
                grant.period(),
                null,
                null,
                grant.amount(),
                null));
        em.persist(mission);
        grantLinks.link(grant.grantId(), mission.ref(), mission.number());
    }

    /** The grant is for a mission that is there already, beside whatever else pays for it. */
    private void fund(GrantApproved grant) {
        Mission mission = Stored.get(em, Mission.class, grant.beneficiary().id());
        grantLinks.link(grant.grantId(), mission.ref(), mission.number());
    }

    /**
     * The mission that the grant had opened is cancelled with it while it can be; of one that has left the coordinator is told.
     * One that the grant only paid for stays.
     */
    public void giveUp(GrantWithdrawn grant) {
        openedBy(grant.grantId()).forEach(mission -> {
            if (mission.status() == MissionStatus.UNDER_WAY) {
                tell(mission, TO_FUND, grant.grantNumber(), Roles.COORDINATOR);
            } else {
                mission.cancel(Mission.reasonOf(grant.grantNumber() + ": " + grant.reason()));
            }
            todos.done(mission.ref(), TO_REPORT);
        });
    }

    /** Nothing more is paid: who leads missions has a month to report. */
    public void askForReport(GrantClosed grant) {
        openedBy(grant.grantId()).forEach(mission -> tell(mission, TO_REPORT, grant.grantNumber(), Roles.MISSION_LEAD));
    }

    private void tell(Mission mission, String kind, String grantNumber, String role) {
        todos.open(
                mission.ref(),
                kind,
                Message.of(kind, mission.number(), grantNumber),
                Assignee.role(role),
                LocalDate.now(clock).plusMonths(1));
    }

    private List<Mission> openedBy(long grantId) {
        return em.createQuery("select m from Mission m where m.grantId = :grant", Mission.class)
                .setParameter("grant", grantId)
                .getResultStream()
                .filter(mission -> !mission.status().isOver())
                .toList();
    }

    private boolean isOpenFor(long grantId) {
        return em.createQuery("select count(m) from Mission m where m.grantId = :grant", Long.class)
                        .setParameter("grant", grantId)
                        .getSingleResult()
                > 0;
    }

    private Long personOrNull(long party) {
        return parties.find(party)
                .filter(line -> line.kind() == PartyKind.PERSON)
                .map(line -> line.id())
                .orElse(null);
    }
}
