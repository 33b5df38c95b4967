package org.imsa.hec.funding.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.imsa.hec.funding.FundingRecords;
import org.imsa.hec.kernel.account.Roles;

/** Accounts in links: called by their names. */
@ApplicationScoped
public class AccountKind extends FundingRecords {

    public AccountKind() {
        super(LedgerAccount.KIND, "(SELECT id, code AS number, name_latin, name_arabic FROM funding_account)", "name");
    }

    @Override
    public String page() {
        return "/funding/account.xhtml";
    }

    @Override
    public Set<String> readers() {
        return Set.of(Roles.TREASURER, Roles.COORDINATOR, Roles.AUDITOR);
    }
}
