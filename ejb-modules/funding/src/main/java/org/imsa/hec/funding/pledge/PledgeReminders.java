package org.imsa.hec.funding.pledge;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.todo.Assignee;
import org.imsa.hec.kernel.todo.Todos;

/**
 * Reminds donors of what they promised, a week before it is due and once when it did not come, and the treasurer of what is
 * missed until it comes or the pledge ends. Each pledge in a transaction of its own, by one node at a time. For the timer.
 */
@Stateless
@Activity
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PledgeReminders {
    /** Kind of the to-do to ask for what is missed, and key of its label. */
    static final String MISSED = "todo.pledge.missed";

    private static final Period BEFORE = Period.ofDays(7);

    /** Older ones were missed before anybody recorded the pledge: the treasurer asks, no machine. */
    private static final Period LATELY = Period.ofDays(30);

    private static final Period TIME_TO_ASK = Period.ofDays(14);

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private PledgeBook book;

    @EJB
    private Todos todos;

    @Inject
    private PledgeMail mail;

    @Inject
    private Clock clock;

    /** Pledges of which somebody may have to be reminded today. */
    public List<Long> due() {
        return book.toRemind(book.today().plus(BEFORE));
    }

    public void remind(long pledgeId) {
        Pledge pledge = em.find(Pledge.class, pledgeId, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        if (pledge.status() == PledgeStatus.PROMISED) {
            Schedule schedule = book.schedule(pledge, book.of(pledgeId));
            remindTreasurer(pledge, schedule);
            Map<Integer, PledgeInstalment> instalments = book.instalments(pledgeId).stream()
                    .collect(Collectors.toMap(PledgeInstalment::place, Function.identity()));
            schedule.rows().forEach(row -> remindDonor(pledge, instalments.get(row.place()), row));
        }
    }

    private void remindTreasurer(Pledge pledge, Schedule schedule) {
        if (schedule.isMissed()) {
            LocalDate until = book.today().plus(TIME_TO_ASK);
            Message label = Message.of(MISSED, pledge.number());
            todos.open(pledge.ref(), MISSED, label, Assignee.role(Roles.TREASURER), until);
        }
    }

    private void remindDonor(Pledge pledge, PledgeInstalment instalment, PledgeInstalmentRow row) {
        LocalDate today = book.today();
        if (row.state() == PledgeInstalmentState.MISSED && !instalment.isFoundMissed()) {
            instalment.foundMissed(clock.instant());
            if (!row.due().isBefore(today.minus(LATELY))) {
                mail.missed(pledge, instalment, row.open());
            }
        } else if (row.state() == PledgeInstalmentState.EXPECTED
                && !instalment.isReminded()
                && !row.due().isAfter(today.plus(BEFORE))) {
            instalment.reminded(clock.instant());
            mail.due(pledge, instalment, row.open());
        }
    }
}
