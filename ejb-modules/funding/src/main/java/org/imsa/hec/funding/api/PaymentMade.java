package org.imsa.hec.funding.api;

import java.time.LocalDate;
import org.imsa.hec.kernel.money.Money;

/**
 * Money was paid out from a grant.
 *
 * @param payeeId party of the directory that was paid
 */
public record PaymentMade(
        long paymentId, String paymentNumber, long grantId, long payeeId, Money amount, LocalDate paidOn) {}
