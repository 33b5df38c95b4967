package org.imsa.hec.web.shell;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imsa.hec.kernel.account.AccountNames;
import org.imsa.hec.kernel.record.RecordLine;

/** The people behind user names: {@code #{colleagues.name(row.uploadedBy)}}. */
@Named
@RequestScoped
public class Colleagues {

    @EJB
    private AccountNames accounts;

    /** Also whom no account has, such as the system itself: such a name is asked for once, not in every row. */
    private final Map<String, Optional<RecordLine>> lines = new HashMap<>();

    /** Reads many names at once, so that {@link #name} does not ask for each. */
    public void prepare(Collection<String> usernames) {
        Set<String> asked = Set.copyOf(usernames);
        Map<String, RecordLine> found = accounts.of(asked);
        asked.forEach(username -> lines.put(username, Optional.ofNullable(found.get(username))));
    }

    /** The user name itself where no account has it. */
    public String name(String username) {
        if (username == null) {
            return "";
        }
        if (!lines.containsKey(username)) {
            prepare(Set.of(username));
        }
        return lines.get(username)
                .map(line -> line.name(Messages.current().language()))
                .orElse(username);
    }
}
