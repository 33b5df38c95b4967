package org.imsa.hec.kernel.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imsa.hec.kernel.record.RecordKind;
import org.imsa.hec.kernel.record.RecordLine;

/** Makes accounts known to the search box, for administrators. */
@ApplicationScoped
public class AccountKind implements RecordKind {

    @Inject
    private Accounts accounts;

    @Override
    public String name() {
        return Account.KIND;
    }

    @Override
    public String page() {
        return "/admin/account.xhtml";
    }

    @Override
    public Set<String> readers() {
        return Set.of(Roles.ADMINISTRATOR);
    }

    @Override
    public Map<Long, RecordLine> lines(Collection<Long> ids) {
        return accounts.lines(ids);
    }

    @Override
    public List<RecordLine> search(String text, int limit) {
        return accounts.search(text, limit);
    }
}
