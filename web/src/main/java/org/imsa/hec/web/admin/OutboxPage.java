package org.imsa.hec.web.admin;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.kernel.outbox.Outbox;
import org.imsa.hec.kernel.outbox.OutboxRow;
import org.imsa.hec.kernel.outbox.OutboxState;
import org.imsa.hec.web.shell.LazyRows;
import org.imsa.hec.web.shell.Notice;

/** The messages that leave the system, and what became of them. */
@Named
@ViewScoped
public class OutboxPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Outbox outbox;

    private final LazyRows<OutboxRow> rows = LazyRows.<OutboxRow>of(
                    ask -> outbox.list(ask.filter(OutboxState.class), ask.search(), ask.page()))
            .filters(OutboxState.values());

    public void sendAgain(long id) {
        outbox.sendAgain(id);
        Notice.done("outbox.queuedAgain");
    }

    public LazyRows<OutboxRow> getRows() {
        return rows;
    }
}
