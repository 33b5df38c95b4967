package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.funding.call.CallFilter;
import org.imsa.hec.funding.call.CallRow;
import org.imsa.hec.funding.call.Calls;
import org.imsa.hec.web.shell.LazyRows;

/** The calls for applications. */
@Named
@ViewScoped
public class CallsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Calls calls;

    private final LazyRows<CallRow> rows = LazyRows.<CallRow>of(
                    ask -> calls.list(ask.filter(CallFilter.class), ask.search(), ask.page()))
            .filters(CallFilter.values());

    public LazyRows<CallRow> getRows() {
        return rows;
    }
}
