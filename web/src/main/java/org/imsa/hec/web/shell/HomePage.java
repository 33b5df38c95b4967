package org.imsa.hec.web.shell;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.todo.TodoRow;
import org.imsa.hec.kernel.todo.Todos;

/** What the user must do, by its day. */
@Named
@ViewScoped
public class HomePage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Todos todos;

    @Inject
    private Links links;

    @Inject
    private UserSession user;

    @Inject
    private Clock clock;

    private final LazyRows<TodoRow> rows = LazyRows.of(this::mine);

    private Page<TodoRow> mine(ListRequest ask) {
        Page<TodoRow> page = todos.mine(ask.page());
        links.prepare(page.rows().stream().map(TodoRow::subject).toList());
        return page;
    }

    public LazyRows<TodoRow> getRows() {
        return rows;
    }

    public boolean isOverdue(TodoRow todo) {
        return todo.isOverdue(LocalDate.now(clock.withZone(user.getZone())));
    }
}
