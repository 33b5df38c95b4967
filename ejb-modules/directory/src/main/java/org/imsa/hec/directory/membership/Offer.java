package org.imsa.hec.directory.membership;

import java.io.Serializable;
import java.util.Set;
import org.imsa.hec.kernel.time.DateRange;

/**
 * What a member wants to do, and how much time there is for it.
 *
 * @param specialties their ids
 * @param hoursPerMonth null if none are offered
 * @param days during which they are offered; open ends where no limit is set
 */
public record Offer(Set<WorkKind> works, Set<Long> specialties, Integer hoursPerMonth, DateRange days)
        implements Serializable {

    public static Offer none() {
        return new Offer(Set.of(), Set.of(), null, DateRange.of(null, null));
    }
}
