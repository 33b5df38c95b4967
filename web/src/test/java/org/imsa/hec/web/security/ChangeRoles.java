package org.imsa.hec.web.security;

import jakarta.ejb.EJB;
import java.util.List;
import java.util.Set;
import org.imsa.hec.kernel.account.AccountDesk;
import org.imsa.hec.kernel.account.AccountDetails;
import org.imsa.hec.kernel.account.AccountFilter;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.test.As;
import org.imsa.hec.test.InsideCall;

/** Gives an account other roles, or none and so deactivates it; words: user name, roles. */
public class ChangeRoles implements InsideCall {

    @EJB
    private AccountDesk desk;

    @Override
    public String call(String... words) throws Exception {
        Set<String> roles = Set.copyOf(List.of(words).subList(1, words.length));
        As.user("test", Roles.ADMINISTRATOR).run(() -> {
            long id = desk.list(new AccountFilter(words[0], null), PageRequest.firstPage(1))
                    .rows()
                    .get(0)
                    .id();
            long version = desk.file(id).version();
            if (roles.isEmpty()) {
                desk.deactivate(id, version);
            } else {
                desk.change(id, version, new AccountDetails("Tester " + words[0], null, null, roles));
            }
        });
        return words[0];
    }
}
