package org.imsa.hec.funding.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import org.imsa.hec.funding.FundingRecords;

/** Grants in the search box and in links. */
@ApplicationScoped
public class GrantKind extends FundingRecords {

    @Inject
    private GrantSights sights;

    public GrantKind() {
        super(Grant.KIND, "funding_grant", "title");
    }

    /** An application under review is not for everybody. */
    @Override
    public boolean mayRead(long id, Predicate<String> hasRole) {
        return super.mayRead(id, hasRole) && sights.isSeen(id);
    }
}
