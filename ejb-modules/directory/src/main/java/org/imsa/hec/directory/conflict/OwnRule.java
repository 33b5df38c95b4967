package org.imsa.hec.directory.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.imsa.hec.directory.api.Conflict;
import org.imsa.hec.directory.api.ConflictKind;
import org.imsa.hec.directory.api.ConflictRule;

/** Nobody decides about what is about themselves. */
@ApplicationScoped
public class OwnRule implements ConflictRule {

    @Override
    public List<Conflict> find(long personId, Collection<Long> parties, LocalDate today) {
        return parties.contains(personId) ? List.of(Conflict.withParty(ConflictKind.OWN, personId)) : List.of();
    }
}
