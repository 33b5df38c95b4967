package org.imsa.hec.funding.fund;

import java.io.Serializable;
import java.util.Set;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.funding.ledger.Figures;

/**
 * A fund in a list.
 *
 * @param figures null until the ledger was asked
 */
public record FundRow(
        long id,
        String number,
        String latin,
        String arabic,
        Restriction restriction,
        Set<GrantPurpose> purposes,
        String beneficiaryNumber,
        String currency,
        boolean open,
        Figures figures)
        implements Serializable {

    /** As the query fills it. */
    public FundRow(
            long id,
            String number,
            String latin,
            String arabic,
            Restriction restriction,
            Set<GrantPurpose> purposes,
            String beneficiaryNumber,
            String currency,
            boolean open) {
        this(id, number, latin, arabic, restriction, purposes, beneficiaryNumber, currency, open, null);
    }

    public FundState state() {
        return open ? FundState.OPEN : FundState.CLOSED;
    }

    FundRow with(Figures found) {
        return new FundRow(id, number, latin, arabic, restriction, purposes, beneficiaryNumber, currency, open, found);
    }
}
