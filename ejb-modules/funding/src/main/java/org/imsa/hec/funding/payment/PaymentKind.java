package org.imsa.hec.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import org.imsa.hec.funding.FundingRecords;

/** Payments in the search box and in links: found by their number, called by their payee. */
@ApplicationScoped
public class PaymentKind extends FundingRecords {

    public PaymentKind() {
        super(
                Payment.KIND,
                "Payment x join PartyName p on p.id = x.payeeId",
                "p.nameLatin",
                "p.nameArabic",
                "x.number like :number");
    }
}
