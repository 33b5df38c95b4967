package org.imsa.hec.funding.payment;

import java.time.LocalDate;
import org.imsa.hec.kernel.RuleBroken;

/**
 * When and how an approved payment left the bank.
 *
 * @param reference number of the transfer or cheque; may be null
 */
public record Disbursement(LocalDate paidOn, PaymentMethod method, String reference) {

    public Disbursement {
        reference = reference == null || reference.isBlank() ? null : reference.strip();
        RuleBroken.unless(reference == null || reference.length() <= 120, "rule.gift.longReference", 120);
    }
}
