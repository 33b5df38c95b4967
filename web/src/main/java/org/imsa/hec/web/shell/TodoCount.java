package org.imsa.hec.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.imsa.hec.kernel.todo.Todos;

/** How many to-dos the user has: at the top of every page. */
@Named
@RequestScoped
public class TodoCount {

    @EJB
    private Todos todos;

    private long open;

    @PostConstruct
    void count() {
        open = todos.count();
    }

    public long getOpen() {
        return open;
    }
}
