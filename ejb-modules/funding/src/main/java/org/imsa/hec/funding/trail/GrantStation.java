package org.imsa.hec.funding.trail;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/** One grant on the trail with its fund, its record and the last outcome. */
public record GrantStation(
        long id,
        String number,
        String latin,
        String arabic,
        BigDecimal amount,
        String currency,
        long fundId,
        String fundNumber,
        String fundLatin,
        String fundArabic,
        String fundCurrency,
        String recordKind,
        Long recordId,
        String recordNumber,
        String outcome,
        LocalDate outcomeDay) {

    Money money() {
        return Money.of(amount, currency);
    }

    FundStation fund() {
        return new FundStation(fundId, fundNumber, fundLatin, fundArabic, fundCurrency);
    }

    RecordRef record() {
        return recordId == null ? null : new RecordRef(recordKind, recordId);
    }
}
