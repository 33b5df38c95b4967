package org.imsa.hec.funding.api;

import org.imsa.hec.kernel.money.Money;

/**
 * Nothing more will be paid from this grant.
 *
 * @param returned what was never spent and went back to the fund; may be zero
 */
public record GrantClosed(long grantId, String grantNumber, Money returned) {}
