package org.imsa.hec.funding.grant;

import jakarta.enterprise.context.ApplicationScoped;
import org.imsa.hec.funding.FundingRecords;

/** Grants in the search box and in links. */
@ApplicationScoped
public class GrantKind extends FundingRecords {

    public GrantKind() {
        super(Grant.KIND, "funding_grant", "title");
    }
}
