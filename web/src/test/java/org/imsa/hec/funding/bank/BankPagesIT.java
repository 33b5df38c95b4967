package org.imsa.hec.funding.bank;

import java.util.List;
import org.imsa.hec.funding.EveryPage;
import org.imsa.hec.test.server.Inside;

/** Every page about the banks. */
class BankPagesIT extends EveryPage {

    @Override
    protected List<String> pages() {
        String[] ids = Inside.call(StatedAccount.class).split(" ");
        return List.of(
                "funding/bankAccounts.xhtml",
                "funding/bankAccount.xhtml",
                "funding/bankAccount.xhtml?id=" + ids[0],
                "funding/statements.xhtml",
                "funding/statement.xhtml?id=" + ids[1],
                "funding/bankLines.xhtml?account=" + ids[0],
                "funding/bankLine.xhtml?id=" + ids[2],
                "funding/reconciliation.xhtml?account=" + ids[0]);
    }
}
