package org.imsa.hec.funding.bank.file;

import java.io.Serializable;
import org.imsa.hec.kernel.money.Money;

/**
 * One of the payments that a bank has booked together.
 *
 * @param amount positive if it came in; null where the bank does not say
 * @param party who paid or was paid; may be null, and so may reference
 */
public record Part(Money amount, String party, String reference) implements Serializable {}
