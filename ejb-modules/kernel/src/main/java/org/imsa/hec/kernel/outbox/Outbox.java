package org.imsa.hec.kernel.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;

/** What is to be sent, and what became of it. */
@Stateless
@Activity
@RolesAllowed(Roles.ADMINISTRATOR)
public class Outbox {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Queues an e-mail in the caller's transaction; asked for twice with the same key, it is sent once. For services. */
    @PermitAll
    public void email(Outgoing mail) {
        boolean isQueued = !em.createQuery("select m.id from OutboxMessage m where m.idempotencyKey = :key", Long.class)
                .setParameter("key", mail.idempotencyKey())
                .getResultList()
                .isEmpty();
        if (!isQueued) {
            em.persist(
                    new OutboxMessage(mail, EmailChannel.NAME, Actor.current().username(), clock.instant()));
        }
    }

    /** Messages for the administrator's list. @param state null for all */
    public Page<OutboxRow> list(OutboxState state, String text, PageRequest request) {
        boolean isSearch = text != null && !text.isBlank();
        return new ListQuery<>(em, OutboxRow.class, OutboxRow.SELECT, "OutboxMessage m")
                .when(state != null, "m.state = :state", "state", state)
                .when(
                        isSearch,
                        "m.recipient like :text or m.subjectLine like :text",
                        "text",
                        isSearch ? ListQuery.contains(text) : "")
                .sortable("recipient", "m.recipient")
                .sortable("queuedAt", "m.queuedAt")
                .sortable("sentAt", "m.sentAt")
                .inOrder("m.id desc")
                .page(request);
    }

    /** Puts a message that was given up back in the queue, with all its attempts. @throws RuleBroken if it is not given up */
    public void sendAgain(long id) {
        int released = em.createQuery(
                        "update OutboxMessage m set m.state = org.imsa.hec.kernel.outbox.OutboxState.WAITING,"
                                + " m.attempts = 0, m.nextTryAt = :now where m.id = :id"
                                + " and m.state = org.imsa.hec.kernel.outbox.OutboxState.FAILED")
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
        RuleBroken.unless(released == 1, "rule.outbox.notFailed");
    }
}
