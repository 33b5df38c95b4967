package org.imsa.hec.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.imsa.hec.kernel.money.Money;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final ZoneId BAGHDAD = ZoneId.of("Asia/Baghdad");
    private final Formats english = new Formats(Locale.ENGLISH, BAGHDAD);
    private final Formats arabic = new Formats(Locale.forLanguageTag("ar"), BAGHDAD);

    @Test
    void moneyBearsItsSignOrItsCode() {
        assertThat(english.money(Money.usd("8400"))).isEqualTo("$8,400.00");
        assertThat(english.money(Money.usd("-0.5"))).isEqualTo("-$0.50");
        assertThat(english.money(Money.of("1250000", "IQD"))).isEqualTo("IQD\u00a01,250,000");
        assertThat(english.money(Money.of("70", "SEK"))).isEqualTo("SEK\u00a070.00");
        assertThat(english.money(null)).isEmpty();
    }

    @Test
    void digitsAreWesternInBothLanguages() {
        assertThat(arabic.money(Money.usd("8400"))).isEqualTo("$8,400.00");
        assertThat(arabic.day(LocalDate.of(2026, 11, 23))).isEqualTo("23 تشرين الثاني 2026");
        assertThat(arabic.number(1234567)).isEqualTo("1,234,567");
    }

    @Test
    void monthsAreCalledAsInIraq() {
        assertThat(arabic.day(LocalDate.of(2026, 1, 5))).isEqualTo("5 كانون الثاني 2026");
        assertThat(arabic.day(LocalDate.of(2026, 10, 31))).isEqualTo("31 تشرين الأول 2026");
        assertThat(arabic.time(Instant.parse("2026-02-01T07:42:00Z"))).isEqualTo("1 شباط 2026، 10:42");
        assertThat(arabic.month(YearMonth.of(2026, 11))).isEqualTo("تشرين الثاني 2026");
        assertThat(english.month(YearMonth.of(2026, 11))).isEqualTo("November 2026");
    }

    @Test
    void anInstantIsShownInTheZoneOfTheReader() {
        Instant late = Instant.parse("2026-11-14T21:30:00Z");

        assertThat(english.time(late)).isEqualTo("15 Nov 2026, 00:30");
        assertThat(new Formats(Locale.ENGLISH, ZoneId.of("America/Chicago")).time(late))
                .isEqualTo("14 Nov 2026, 15:30");
    }
}
