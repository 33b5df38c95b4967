package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imsa.hec.funding.receipt.ReceiptRow;
import org.imsa.hec.funding.receipt.ReceiptStatus;
import org.imsa.hec.funding.receipt.Receipts;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.web.shell.UserSession;

/** The receipts that {@code hec:receipts} shows of a gift; asked once for each gift and request. */
@Named
@RequestScoped
public class GiftReceipts {

    @EJB
    private Receipts receipts;

    @Inject
    private UserSession user;

    private final Map<Long, List<ReceiptRow>> seen = new HashMap<>();

    public List<ReceiptRow> of(long gift) {
        return seen.computeIfAbsent(gift, receipts::ofGift);
    }

    public boolean isStandingOn(long gift) {
        return of(gift).stream().anyMatch(receipt -> receipt.status() == ReceiptStatus.ISSUED);
    }

    public boolean mayIssue(long gift) {
        return user.has(Roles.TREASURER) && !isStandingOn(gift);
    }
}
