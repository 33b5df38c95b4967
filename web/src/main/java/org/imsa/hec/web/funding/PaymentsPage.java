package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.funding.payment.PaymentFilter;
import org.imsa.hec.funding.payment.PaymentRow;
import org.imsa.hec.funding.payment.Payments;
import org.imsa.hec.web.shell.LazyRows;

/** The payments; of one grant, if the address says so. */
@Named
@ViewScoped
public class PaymentsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Payments payments;

    private Long grant;

    private final LazyRows<PaymentRow> rows = LazyRows.<PaymentRow>of(
                    ask -> payments.list(grant, ask.filter(PaymentFilter.class), ask.search(), ask.page()))
            .filters(PaymentFilter.values());

    public LazyRows<PaymentRow> getRows() {
        return rows;
    }

    public Long getGrant() {
        return grant;
    }

    public void setGrant(Long grant) {
        this.grant = grant;
    }
}
