package org.imsa.hec.funding.receipt;

/** How the staff ask for receipts. */
public enum ReceiptFilter {
    /** Still valid, though a gift on it was taken back. */
    TO_VOID("exists (select l.id from ReceiptLine l join Gift g on g.id = l.giftId"
            + " where l.liveGiftId = g.id and l.receiptId = r.id"
            + " and g.status = org.imsa.hec.funding.gift.GiftStatus.REVERSED)"),
    /** Not e-mailed. */
    TO_POST("r.status = org.imsa.hec.funding.receipt.ReceiptStatus.ISSUED"
            + " and r.delivery <> org.imsa.hec.funding.receipt.Delivery.MAILED"),
    YEARLY("r.year is not null"),
    VOID("r.status = org.imsa.hec.funding.receipt.ReceiptStatus.VOID");

    private final String condition;

    ReceiptFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
