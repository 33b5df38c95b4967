package org.imsa.hec.funding.bank.statement;

import java.io.Serializable;
import java.time.LocalDate;
import org.imsa.hec.kernel.money.Money;

/**
 * What a statement says as a whole.
 *
 * @param opening null, as is closing, where the bank did not tell it
 */
public record StatementFigures(
        LocalDate firstDay, LocalDate lastDay, Money opening, Money closing, Money credits, Money debits)
        implements Serializable {}
