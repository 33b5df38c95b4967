package org.imsa.hec.kernel.todo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.record.RecordRef;

/** Who must do what by when. Opened and closed by the services whose activities these are, read by whom they are for. */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class Todos {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SecurityContext caller;

    /**
     * Opens a to-do, unless the same one is open already. For services.
     *
     * @param kind the word by which {@link #done} finds it, such as {@code grant.approve}
     * @param due the last day, or null
     */
    @PermitAll
    public void open(RecordRef subject, String kind, Message label, Assignee assignee, LocalDate due) {
        boolean isOpen = openOnes(subject, kind).stream()
                .anyMatch(row -> new Assignee(row.role(), row.username()).equals(assignee));
        if (!isOpen) {
            em.persist(new Todo(subject, kind, label, assignee, due, clock.instant()));
        }
    }

    /** Marks all open to-dos of this kind for this record as done; harmless if there are none. For services. */
    @PermitAll
    public void done(RecordRef subject, String kind) {
        openOnes(subject, kind).forEach(row -> em.find(Todo.class, row.id())
                .isDone(Actor.current().username(), clock.instant()));
    }

    /** Marks the one of this addressee as done; harmless if there is none. For services. */
    @PermitAll
    public void done(RecordRef subject, String kind, Assignee assignee) {
        openOnes(subject, kind).stream()
                .filter(row -> new Assignee(row.role(), row.username()).equals(assignee))
                .forEach(row ->
                        em.find(Todo.class, row.id()).isDone(Actor.current().username(), clock.instant()));
    }

    /**
     * Passes what one account has to do about this record to another. What the successor has to do already is done with the
     * predecessor's. For services.
     *
     * @return how many were passed on
     */
    @PermitAll
    public int handOver(RecordRef subject, String from, String to) {
        List<TodoRow> open = of(subject);
        List<TodoRow> passed =
                open.stream().filter(row -> from.equals(row.username())).toList();
        for (TodoRow row : passed) {
            Todo todo = em.find(Todo.class, row.id());
            if (open.stream()
                    .anyMatch(other -> to.equals(other.username()) && row.kind().equals(other.kind()))) {
                todo.isDone(Actor.current().username(), clock.instant());
            } else {
                todo.passTo(to);
            }
        }
        return passed.size();
    }

    /** What the caller must do, by its day; what has no day comes last. */
    public Page<TodoRow> mine(PageRequest request) {
        return myOwn().sortable("due", "t.due")
                .inOrder("case when t.due is null then 1 else 0 end, t.due, t.id")
                .page(request);
    }

    public long count() {
        return myOwn().count();
    }

    private ListQuery<TodoRow> myOwn() {
        return new ListQuery<>(em, TodoRow.class, TodoRow.SELECT, "Todo t")
                .where("t.doneAt is null")
                .when(
                        true,
                        "t.username = :me or t.role in :roles",
                        "me",
                        Actor.current().username(),
                        "roles",
                        roles());
    }

    /** What is open about this record, for whomever. For pages of a record that the caller may read. */
    public List<TodoRow> of(RecordRef subject) {
        return em.createQuery(
                        "select " + TodoRow.SELECT + " from Todo t where t.subject = :subject and t.doneAt is null"
                                + " order by t.due, t.id",
                        TodoRow.class)
                .setParameter("subject", subject)
                .getResultList();
    }

    private List<String> roles() {
        List<String> roles = Roles.ALL.stream().filter(caller::isCallerInRole).toList();
        return roles.isEmpty() ? List.of("") : roles;
    }

    private List<TodoRow> openOnes(RecordRef subject, String kind) {
        return of(subject).stream().filter(row -> row.kind().equals(kind)).toList();
    }
}
