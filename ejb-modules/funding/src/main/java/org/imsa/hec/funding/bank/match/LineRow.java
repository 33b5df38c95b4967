package org.imsa.hec.funding.bank.match;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.imsa.hec.kernel.money.Money;

/**
 * A line in a list.
 *
 * @param suggestion the likeliest that it stands for; null if it is settled, or nothing is like it
 */
public record LineRow(
        long id,
        LocalDate bookedOn,
        BigDecimal amount,
        String currency,
        String party,
        String text,
        String reference,
        String checkNumber,
        String accountLatin,
        String accountArabic,
        LineState state,
        Suggestion suggestion)
        implements Serializable {

    /** As the query fills it. */
    public LineRow(
            long id,
            LocalDate bookedOn,
            BigDecimal amount,
            String currency,
            String party,
            String text,
            String reference,
            String checkNumber,
            String accountLatin,
            String accountArabic,
            SettlementKind kind,
            Long reversed) {
        this(
                id,
                bookedOn,
                amount,
                currency,
                party,
                text,
                reference,
                checkNumber,
                accountLatin,
                accountArabic,
                LineState.of(kind, reversed != null && reversed > 0),
                null);
    }

    LineRow with(Suggestion found) {
        return new LineRow(
                id,
                bookedOn,
                amount,
                currency,
                party,
                text,
                reference,
                checkNumber,
                accountLatin,
                accountArabic,
                state,
                found);
    }

    public Money money() {
        return Money.of(amount, currency);
    }

    public String label() {
        return Stream.of(party, text, reference, checkNumber)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("–");
    }

    /** Reference or number of the cheque; null if the bank wrote none. */
    public String anyReference() {
        return reference == null ? checkNumber : reference;
    }
}
