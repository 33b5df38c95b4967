package org.imsa.hec.funding.grant;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.imsa.hec.directory.api.BallotClosed;
import org.imsa.hec.directory.api.BallotLine;
import org.imsa.hec.funding.Days;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.todo.Assignee;
import org.imsa.hec.kernel.todo.Todos;

/** Tells treasurer and committee that a grant waits for their decision; they have two weeks. */
@Dependent
public class DecisionTodos {
    private static final Period TIME_TO_DECIDE = Period.ofDays(14);

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Todos todos;

    @Inject
    private Clock clock;

    /** When it is submitted; an application to a call waits for its ballot first. */
    void submitted(Grant grant) {
        if (!grant.isUnderReview()) {
            open(grant);
        }
    }

    /** When a ballot has decided about it. */
    public void voted(BallotClosed ballot) {
        BallotLine line = new BallotLine(
                ballot.ballotId(), ballot.number(), ballot.result().outcome());
        if (GrantVotes.decided(List.of(line)).isPresent()) {
            Grant grant = em.find(Grant.class, ballot.subject().id());
            if (grant != null && grant.isUnderReview()) {
                open(grant);
            }
        }
    }

    private void open(Grant grant) {
        LocalDate due = Days.today(clock).plus(TIME_TO_DECIDE);
        Message label = Message.of(GrantAwards.TO_DECIDE, grant.number());
        todos.open(grant.ref(), GrantAwards.TO_DECIDE, label, Assignee.role(Roles.TREASURER), due);
        todos.open(grant.ref(), GrantAwards.TO_DECIDE, label, Assignee.role(Roles.COMMITTEE_MEMBER), due);
    }
}
