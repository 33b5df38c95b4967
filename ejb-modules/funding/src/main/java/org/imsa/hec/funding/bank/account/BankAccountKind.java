package org.imsa.hec.funding.bank.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.imsa.hec.funding.FundingRecords;
import org.imsa.hec.funding.bank.BankReaders;

/** Bank accounts in the search box and in links. */
@ApplicationScoped
public class BankAccountKind extends FundingRecords {

    public BankAccountKind() {
        super(BankAccount.KIND, "funding_bank_account", "name");
    }

    @Override
    public String page() {
        return "/funding/bankAccount.xhtml";
    }

    @Override
    public Set<String> readers() {
        return BankReaders.ROLES;
    }
}
