package org.imsa.hec.funding.bank.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.imsa.hec.funding.FundingRecords;
import org.imsa.hec.funding.bank.BankReaders;

/** Statements in the search box and in links: found by their number, called by their account. */
@ApplicationScoped
public class BankStatementKind extends FundingRecords {

    public BankStatementKind() {
        super(
                BankStatement.KIND,
                "funding_bank_statement x JOIN funding_bank_account a ON a.id = x.account_id",
                "a.name_latin",
                "a.name_arabic");
    }

    @Override
    public String page() {
        return "/funding/statement.xhtml";
    }

    @Override
    public Set<String> readers() {
        return BankReaders.ROLES;
    }
}
