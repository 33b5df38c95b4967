package org.imsa.hec.funding.api;

import org.imsa.hec.kernel.money.Money;

/**
 * An approved grant was taken back before anything of it was paid.
 *
 * @param reason as the staff wrote it
 * @param returned all that was reserved for it
 */
public record GrantWithdrawn(long grantId, String grantNumber, String reason, Money returned) {}
