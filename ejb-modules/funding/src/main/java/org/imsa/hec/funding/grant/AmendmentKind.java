package org.imsa.hec.funding.grant;

import jakarta.enterprise.context.ApplicationScoped;
import org.imsa.hec.funding.FundingRecords;

/** Amendments in the search box and in links: found by their number, called by their grant. */
@ApplicationScoped
public class AmendmentKind extends FundingRecords {

    public AmendmentKind() {
        super(
                Amendment.KIND,
                "funding_amendment x JOIN funding_grant g ON g.id = x.grant_id",
                "g.title_latin",
                "g.title_arabic");
    }
}
