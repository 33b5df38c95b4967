package org.imsa.hec.kernel.todo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Something that a person, or anybody with a role, must do about a record by a day. The activity that asks for it opens it;
 * the activity that does it marks it done. There is at most one open to-do of a kind for one record and one addressee.
 */
@Entity
@Table(name = "kernel_todo")
public class Todo extends Aggregate {

    @NotAudited
    private RecordRef subject;

    private String kind;

    @NotAudited
    private Message label;

    private String role;
    private String username;
    private LocalDate due;

    @Column(name = "opened_at")
    @NotAudited
    private Instant openedAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private String doneBy;

    protected Todo() {}

    Todo(RecordRef subject, String kind, Message label, Assignee assignee, LocalDate due, Instant now) {
        this.subject = subject;
        this.kind = kind;
        this.label = label;
        this.role = assignee.role();
        this.username = assignee.username();
        this.due = due;
        this.openedAt = now;
    }

    /** The record it is about: that is where its opening and its end show in the timeline. */
    @Override
    public RecordRef ref() {
        return subject;
    }

    /** Another account is to do it from now on. */
    void passTo(String successor) {
        username = successor;
    }

    void isDone(String by, Instant now) {
        RuleBroken.unless(doneAt == null, "rule.todo.done", doneAt);
        doneAt = now;
        doneBy = by;
    }
}
