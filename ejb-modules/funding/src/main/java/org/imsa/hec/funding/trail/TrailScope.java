package org.imsa.hec.funding.trail;

import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.funding.gift.Gift;
import org.imsa.hec.funding.grant.Grant;
import org.imsa.hec.funding.payment.Payment;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * From where somebody looks along the trail, as conditions of the queries. In them a is the share, gi its gift, y the payment,
 * g the grant, f the fund, l the link to the record.
 */
enum TrailScope {
    GIFT(
            "gi.id = :id",
            "g.id in (select y.grantId from Payment y join Attribution a on a.paymentId = y.id where a.giftId = :id"
                    + " and y.status = org.imsa.hec.funding.payment.PaymentStatus.MADE)"),
    FUND("gi.fundId = :id", "g.fundId = :id"),
    GRANT("y.grantId = :id", "g.id = :id"),
    PAYMENT("y.id = :id", "g.id in (select y.grantId from Payment y where y.id = :id)"),
    RECORD(
            "y.grantId in (select k.grantId from GrantLink k where k.recordKind = :kind and k.recordId = :id)",
            "l.recordKind = :kind and l.recordId = :id");

    private final String ofShares;
    private final String ofGrants;

    TrailScope(String ofShares, String ofGrants) {
        this.ofShares = ofShares;
        this.ofGrants = ofGrants;
    }

    static TrailScope of(RecordRef ref) {
        return switch (ref.kind()) {
            case Gift.KIND -> GIFT;
            case Fund.KIND -> FUND;
            case Grant.KIND -> GRANT;
            case Payment.KIND -> PAYMENT;
            default -> RECORD;
        };
    }

    String ofShares() {
        return ofShares;
    }

    String ofGrants() {
        return ofGrants;
    }

    /** Do whole gifts lie in this scope, or only the shares of them that were paid? */
    boolean holdsWholeGifts() {
        return this == GIFT || this == FUND;
    }
}
