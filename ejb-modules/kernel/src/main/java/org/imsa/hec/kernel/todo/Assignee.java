package org.imsa.hec.kernel.todo;

import java.io.Serializable;

/** Whom a to-do is for: one account, or everybody with a role. */
public record Assignee(String role, String username) implements Serializable {

    public static Assignee role(String role) {
        return new Assignee(role, null);
    }

    public static Assignee user(String username) {
        return new Assignee(null, username);
    }
}
