package org.imsa.hec.web.violation;

import org.imsa.hec.kernel.todo.Todos;

/** Deliberately wrong, for ArchitectureTest: to-dos are opened by the service of a record, not by a page. */
public class WayAround {
    Todos todos;

    void around() {
        todos.open(null, "grant.approve", null, null, null);
    }
}
