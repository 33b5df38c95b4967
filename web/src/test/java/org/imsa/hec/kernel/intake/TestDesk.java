package org.imsa.hec.kernel.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.todo.Assignee;
import org.imsa.hec.kernel.todo.Todos;

/** A service as a context has them: it refuses what breaks a rule, and some of what it made cannot be taken back. */
@Stateless
@Activity
@RolesAllowed(Roles.TREASURER)
public class TestDesk {
    static final String KIND = "test.made";

    @EJB
    private Todos todos;

    public RecordRef make(RecordRef record, String what) {
        todos.open(record, KIND, Message.of("test.label"), Assignee.role(Roles.TREASURER), null);
        RuleBroken.unless(!what.equals("refuse"), "rule.test.refused", what);
        if (what.equals("crash")) {
            throw new IllegalStateException("on purpose");
        }
        return record;
    }

    public void take(RecordRef record, String what) {
        RuleBroken.unless(!what.equals("keep"), "rule.test.kept");
        todos.done(record, KIND);
    }
}
