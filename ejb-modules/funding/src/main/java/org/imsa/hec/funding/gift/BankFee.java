package org.imsa.hec.funding.gift;

import java.io.Serializable;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;

/**
 * What the bank charged for a gift that it did not pay.
 *
 * @param fund that bears it
 */
public record BankFee(Money amount, RecordLine fund) implements Serializable {}
