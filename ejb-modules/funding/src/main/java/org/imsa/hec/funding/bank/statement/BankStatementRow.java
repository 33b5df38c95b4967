package org.imsa.hec.funding.bank.statement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.funding.bank.file.Format;
import org.imsa.hec.kernel.money.Money;

/** A statement in a list. */
public record BankStatementRow(
        long id,
        String number,
        String accountLatin,
        String accountArabic,
        Format format,
        LocalDate firstDay,
        LocalDate lastDay,
        BigDecimal opening,
        BigDecimal closing,
        String currency,
        int lines,
        StatementState state)
        implements Serializable {

    public Money openingMoney() {
        return opening == null ? null : Money.of(opening, currency);
    }

    public Money closingMoney() {
        return closing == null ? null : Money.of(closing, currency);
    }
}
