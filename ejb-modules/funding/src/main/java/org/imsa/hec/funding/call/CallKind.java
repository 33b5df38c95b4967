package org.imsa.hec.funding.call;

import jakarta.enterprise.context.ApplicationScoped;
import org.imsa.hec.funding.FundingRecords;

/** Calls in the search box and in links. */
@ApplicationScoped
public class CallKind extends FundingRecords {

    public CallKind() {
        super(Call.KIND, "funding_call", "title");
    }
}
