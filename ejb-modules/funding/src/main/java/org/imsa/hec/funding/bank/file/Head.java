package org.imsa.hec.funding.bank.file;

import java.time.LocalDate;
import org.imsa.hec.kernel.money.Money;

/**
 * What a statement says as a whole; all its figures tie.
 *
 * @param reference the bank's number of the statement, or null
 * @param opening null, as is closing, where the file does not tell it
 * @param credits sum of what came in; positive
 * @param debits sum of what went out; positive
 */
public record Head(
        Format format,
        String reference,
        LocalDate firstDay,
        LocalDate lastDay,
        Money opening,
        Money closing,
        Money credits,
        Money debits,
        int entries) {}
