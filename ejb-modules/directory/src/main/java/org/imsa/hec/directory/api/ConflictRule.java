package org.imsa.hec.directory.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A rule that finds conflicts of interest by what is on record. Each rule is one CDI bean, in any context; {@link Conflicts}
 * asks all of them.
 */
public interface ConflictRule {

    /**
     * The conflicts of this person with these parties; asked before each declaration and each vote, so one or two queries.
     *
     * @param parties people and organisations that a record is about; never empty
     */
    List<Conflict> find(long personId, Collection<Long> parties, LocalDate today);
}
