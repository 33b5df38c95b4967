package org.imsa.hec.funding.grant;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.Set;
import org.imsa.hec.kernel.audit.Actor;

/** The applications that the caller was found to see whole in this request, so that their documents and trail do not ask again. */
@RequestScoped
public class SeenGrants {
    private final Set<String> seen = new HashSet<>();

    void add(long grantId) {
        seen.add(key(grantId));
    }

    boolean has(long grantId) {
        return seen.contains(key(grantId));
    }

    private static String key(long grantId) {
        return grantId + " " + Actor.current().username();
    }
}
