package org.imsa.hec.funding.trail;

import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.funding.gift.Gift;
import org.imsa.hec.funding.grant.Grant;
import org.imsa.hec.funding.payment.Payment;
import org.imsa.hec.funding.transfer.Transfer;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * From where somebody looks along the trail, as conditions of the queries. In them a is the share, gi its gift, y the payment,
 * g the grant, f the fund, l the link to the record, s what a transfer moved.
 */
enum TrailScope {
    GIFT(
            "gi.id = :id",
            "g.id in (select y.grantId from Payment y join Attribution a on a.paymentId = y.id where a.giftId = :id"
                    + " and y.status = org.imsa.hec.funding.payment.PaymentStatus.MADE)",
            "s.giftId = :id"),
    FUND("a.fundId = :id", "g.fundId = :id", "s.fromFundId = :id or s.toFundId = :id"),
    TRANSFER(
            "exists (select s.id from TransferShare s where s.transferId = :id and s.giftId = a.giftId"
                    + " and s.toFundId = a.fundId)",
            "g.id in (select y.grantId from Payment y join Attribution a on a.paymentId = y.id"
                    + " join TransferShare s on s.giftId = a.giftId and s.toFundId = a.fundId where s.transferId = :id"
                    + " and y.status = org.imsa.hec.funding.payment.PaymentStatus.MADE)",
            "s.transferId = :id"),
    GRANT("y.grantId = :id", "g.id = :id", behind("y.grantId = :id")),
    PAYMENT("y.id = :id", "g.id in (select y.grantId from Payment y where y.id = :id)", behind("y.id = :id")),
    RECORD(
            "y.grantId in (select k.grantId from GrantLink k where k.recordKind = :kind and k.recordId = :id)",
            "l.recordKind = :kind and l.recordId = :id",
            behind("y.grantId in (select k.grantId from GrantLink k where k.recordKind = :kind and k.recordId = :id)"));

    private final String ofShares;
    private final String ofGrants;
    private final String ofMoves;

    TrailScope(String ofShares, String ofGrants, String ofMoves) {
        this.ofShares = ofShares;
        this.ofGrants = ofGrants;
        this.ofMoves = ofMoves;
    }

    static TrailScope of(RecordRef ref) {
        return switch (ref.kind()) {
            case Gift.KIND -> GIFT;
            case Fund.KIND -> FUND;
            case Transfer.KIND -> TRANSFER;
            case Grant.KIND -> GRANT;
            case Payment.KIND -> PAYMENT;
            default -> RECORD;
        };
    }

    /** What was moved to the fund out of which it was then paid by these payments. */
    private static String behind(String payments) {
        return "exists (select a.id from Attribution a join Payment y on y.id = a.paymentId where a.giftId = s.giftId"
                + " and a.fundId = s.toFundId and a.reversesId is null and " + payments + ")";
    }

    String ofShares() {
        return ofShares;
    }

    String ofGrants() {
        return ofGrants;
    }

    String ofMoves() {
        return ofMoves;
    }
}
