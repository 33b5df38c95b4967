package org.imsa.hec.funding.matching;

import jakarta.enterprise.context.ApplicationScoped;
import org.imsa.hec.funding.FundingRecords;

/** Matching gifts in the search box and in links: found by their number, called by the employer. */
@ApplicationScoped
public class MatchingKind extends FundingRecords {

    public MatchingKind() {
        super(
                Matching.KIND,
                "funding_matching x JOIN directory_party p ON p.id = x.employer_id",
                "p.name_latin",
                "p.name_arabic");
    }
}
