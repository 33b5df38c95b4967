package org.imsa.hec.web.shell;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.imsa.hec.kernel.account.AccountNames;
import org.imsa.hec.kernel.record.RecordLine;

/** The people behind user names: {@code #{colleagues.name(row.uploadedBy)}}. */
@Named
@RequestScoped
public class Colleagues {

    @EJB
    private AccountNames accounts;

    private final Map<String, RecordLine> lines = new HashMap<>();

    /** Reads many names at once, so that {@link #name} does not ask for each. */
    public void prepare(Collection<String> usernames) {
        lines.putAll(accounts.of(Set.copyOf(usernames)));
    }

    /** The user name itself where no account has it. */
    public String name(String username) {
        if (username == null) {
            return "";
        }
        RecordLine line = lines.computeIfAbsent(
                username, asked -> accounts.of(Set.of(asked)).get(asked));
        return line == null ? username : line.name(Messages.current().language());
    }
}
