package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imsa.hec.funding.matching.MatchingRow;
import org.imsa.hec.funding.matching.Matchings;
import org.imsa.hec.kernel.record.RecordRef;

/** What employers add to a gift or a pledge: {@code hec:matchings}. */
@Named
@RequestScoped
public class MatchingsCard {

    @EJB
    private Matchings matchings;

    private final Map<RecordRef, List<MatchingRow>> read = new HashMap<>();

    public List<MatchingRow> of(RecordRef original) {
        return read.computeIfAbsent(original, matchings::of);
    }
}
