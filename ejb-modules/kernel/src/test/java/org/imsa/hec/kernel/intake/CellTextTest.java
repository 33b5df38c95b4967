package org.imsa.hec.kernel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1234.5;1234.5",
                "1,234.50;1234.50",
                "1.234,50;1234.50",
                "$1 234.5;1234.5",
                "1,234;1234",
                "12.500;12500",
                "1.500.000;1500000",
                "(12.00);-12.00",
                "12.00-;-12.00",
                "-7;-7",
                "USD 100;100",
                "١٬٢٥٠٫٧٥;1250.75",
                "250 د.ع;250"
            })
    void anAmountIsReadAsPeopleAndBanksWriteIt(String text, BigDecimal amount) {
        assertThat(CellText.amount(text)).hasValue(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.125", "1,234,50", "1234.567", "12,34.5", "abc", "", "1.2.3", "1,234.567,8"})
    void whatCouldBeTwoAmountsIsNone(String text) {
        assertThat(CellText.amount(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026/11/23", "20261123", "٢٠٢٦-١١-٢٣", "2026-11-23T10:15:00", "11/23/2026"})
    void aDayIsReadInEveryUsualForm(String text) {
        assertThat(CellText.day(text, DayOrder.MONTH_FIRST)).hasValue(LocalDate.of(2026, 11, 23));
    }

    @Test
    void theFileDecidesWhetherTheMonthComesFirst() {
        assertThat(CellText.day("03/04/2026", DayOrder.MONTH_FIRST)).hasValue(LocalDate.of(2026, 3, 4));
        assertThat(CellText.day("03/04/2026", DayOrder.DAY_FIRST)).hasValue(LocalDate.of(2026, 4, 3));
        assertThat(CellText.orderTold("23/04/2026")).hasValue(DayOrder.DAY_FIRST);
        assertThat(CellText.orderTold("04/23/2026")).hasValue(DayOrder.MONTH_FIRST);
        assertThat(CellText.orderTold("03/04/2026")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "31/11/2026", "yesterday", "1/2/26"})
    void aDayThatDoesNotExistIsNone(String text) {
        assertThat(CellText.day(text, DayOrder.DAY_FIRST)).isEmpty();
    }
}
