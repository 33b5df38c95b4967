package org.imsa.hec.funding.rate.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.imsa.hec.funding.rate.DatedRate;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.intake.IntakeRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0.000763358779;0.000763358779", "1,0842;1.0842", "٠٫٠٠٠٧٦٣;0.000763", "3;3"})
    void aRateIsReadAsBanksAndPeopleWriteIt(String written, BigDecimal rate) {
        assertThat(line("eur", written).dated().map(DatedRate::rate).orElseThrow())
                .isEqualByComparingTo(rate);
    }

    @Test
    void theCurrencyIsReadInAnyCase() {
        assertThat(line("eur", "1.08").dated().map(DatedRate::currency)).contains("EUR");
    }

    @ParameterizedTest
    @CsvSource({
        "EUR,about 1.08,rule.rate.notARate",
        "EUR,-1.08,rule.rate.notARate",
        "EUR,0,rule.rate.notPositive",
        "EUR,0.0000000000001,rule.rate.decimals",
        "USD,1,rule.rate.base",
        "EURO,1.08,rule.money.currency"
    })
    void whatIsNoRateIsAnErrorOfItsRow(String currency, String rate, String rule) {
        RateLine line = line(currency, rate);

        assertThat(line.dated()).isEmpty();
        assertThat(line.row().reasons()).extracting(Message::key).containsExactly(rule);
    }

    private static RateLine line(String currency, String rate) {
        return new RateLine(IntakeRow.of(2, Map.of("date", "2026-05-04", "currency", currency, "rate", rate)));
    }
}
