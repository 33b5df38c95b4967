package org.imsa.hec.funding.payment;

/** How a payee was paid. */
public enum PaymentMethod {
    WIRE,
    CHECK,
    CARD,
    CASH
}
