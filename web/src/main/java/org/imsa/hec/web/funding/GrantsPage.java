package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.funding.grant.GrantFilter;
import org.imsa.hec.funding.grant.GrantRow;
import org.imsa.hec.funding.grant.Grants;
import org.imsa.hec.web.shell.LazyRows;

/** The grants; in answer to one call or out of one fund, if the address says so. */
@Named
@ViewScoped
public class GrantsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Grants grants;

    private Long call;
    private Long fund;

    private final LazyRows<GrantRow> rows = LazyRows.<GrantRow>of(
                    ask -> grants.list(call, fund, ask.filter(GrantFilter.class), ask.search(), ask.page()))
            .filters(GrantFilter.values())
            .counted(() -> grants.counts());

    public LazyRows<GrantRow> getRows() {
        return rows;
    }

    public Long getCall() {
        return call;
    }

    public void setCall(Long call) {
        this.call = call;
    }

    public Long getFund() {
        return fund;
    }

    public void setFund(Long fund) {
        this.fund = fund;
    }
}
