package org.imsa.hec.funding.bank.report;

import java.io.Serializable;
import java.time.LocalDate;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * One thing that stands between the bank's balance and the balance of the books.
 *
 * @param record the line, gift or payment; null for an entry that has none
 * @param number may be null
 * @param amount what it adds to the bank's balance
 */
public record ReconcilingRow(
        Difference difference,
        LocalDate day,
        RecordRef record,
        String number,
        String latin,
        String arabic,
        Money amount)
        implements Serializable {}
