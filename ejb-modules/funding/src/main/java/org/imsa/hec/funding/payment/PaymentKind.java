package org.imsa.hec.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import org.imsa.hec.funding.FundingRecords;

/** Payments in the search box and in links: found by their number, called by their payee. */
@ApplicationScoped
public class PaymentKind extends FundingRecords {

    public PaymentKind() {
        super(
                Payment.KIND,
                "funding_payment x JOIN directory_party p ON p.id = x.payee_id",
                "p.name_latin",
                "p.name_arabic");
    }
}
