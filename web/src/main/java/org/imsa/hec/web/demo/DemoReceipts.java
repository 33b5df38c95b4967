package org.imsa.hec.web.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import org.imsa.hec.funding.receipt.InReturn;
import org.imsa.hec.funding.receipt.IssuerDesk;
import org.imsa.hec.funding.receipt.ReceiptDesk;
import org.imsa.hec.funding.receipt.ReceiptLanguage;
import org.imsa.hec.kernel.account.Roles;

/** The receipts of the demo: the organisation that they name, and those for its first gifts. */
@Dependent
class DemoReceipts {
    private final Deputy treasurer = Deputy.of(DemoStaff.TREASURER, Roles.TREASURER);

    @EJB
    private IssuerDesk issuer;

    @EJB
    private ReceiptDesk desk;

    void nameOrganisation() throws Exception {
        treasurer.call(() -> {
            if (issuer.file().isEmpty()) {
                issuer.describe(
                        null,
                        "Iraqi Medical Sciences Association",
                        "الجمعية العراقية للعلوم الطبية",
                        "12-3456789",
                        "120 Main Street, Dearborn, MI 48126");
            }
            return null;
        });
    }

    void issue(String key, long gift) throws Exception {
        treasurer.call(() ->
                desk.issue(DemoDirectory.request("receipt:" + key), gift, InReturn.NOTHING, ReceiptLanguage.BOTH));
    }
}
