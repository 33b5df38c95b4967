package org.imsa.hec.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.account.AccountStatus;
import org.imsa.hec.kernel.money.Money;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final ZoneId BAGHDAD = ZoneId.of("Asia/Baghdad");
    private final Messages english = new Messages(Locale.ENGLISH, BAGHDAD);
    private final Messages arabic = new Messages(Locale.forLanguageTag("ar"), BAGHDAD);

    @Test
    void aTextIsInTheLanguageOfTheReader() {
        assertThat(english.text("common.save")).isEqualTo("Save");
        assertThat(arabic.text("common.save")).isEqualTo("حفظ");
    }

    @Test
    void valuesAreWrittenAsTheReaderWritesThem() {
        assertThat(english.text("rule.dates.order", LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 2)))
                .isEqualTo("The last day (2 Nov 2026) lies before the first (23 Nov 2026).");
        assertThat(english.text("rule.password.tooShort", 12)).contains("12 characters");
        assertThat(english.text("rule.money.tooLarge", Money.usd("12"))).startsWith("$12.00");
    }

    @Test
    void anEnumANameAndAListAreWrittenInWords() {
        assertThat(arabic.write(AccountStatus.LOCKED)).isEqualTo("مقفل");
        assertThat(arabic.write(BilingualName.of("Layla", "ليلى"))).isEqualTo("ليلى");
        assertThat(english.write(List.of(AccountStatus.ACTIVE, AccountStatus.LOCKED)))
                .isEqualTo("Active, Locked");
    }

    @Test
    void aValueThatDoesNotRunAlongStandsApartInAnArabicSentence() {
        assertThat(arabic.text("rule.money.tooLarge", Money.usd("-12"))).contains("\u2068-$12.00\u2069");
        assertThat(arabic.text("rule.party.merged", "PT-2026-0001 (Basra)"))
                .contains("\u2068PT-2026-0001 (Basra)\u2069");
    }

    @Test
    void nothingStandsApartWhereAllRunsInOneDirection() {
        assertThat(arabic.text("rule.party.merged", "ليلى الربيعي")).doesNotContain("\u2068");
        assertThat(arabic.text("rule.party.merged", "2026")).doesNotContain("\u2068");
        assertThat(english.text("rule.party.merged", "Layla (Basra)")).doesNotContain("\u2068");
    }

    @Test
    void filesAreWrittenWithoutTheMarks() {
        Message refused = Message.of("rule.money.tooLarge", Money.usd("-12"));

        assertThat(arabic.plain().write(refused)).contains("-$12.00").doesNotContain("\u2068", "\u2069");
        assertThat(arabic.write(refused)).contains("\u2068");
    }

    @Test
    void aMissingKeyIsSeen() {
        assertThat(english.text("no.such.key")).isEqualTo("???no.such.key???");
    }
}
