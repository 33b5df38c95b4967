package org.imsa.hec.funding.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.outbox.Outgoing;
import org.junit.jupiter.api.Test;

class PledgeMailTest {

    @Test
    void theDonorIsRemindedInTheLanguageOfTheirChoice() {
        assertThat(mail("due", Reminders.ENGLISH).body())
                .contains("Dear Zaynab", "PL-2026-0001", "Training", "100.00 USD", "4 May 2026")
                .doesNotContain("زينب");
        assertThat(mail("missed", Reminders.ARABIC).body())
                .contains("زينب", "تدريب", "4 أيار 2026")
                .doesNotContain("Zaynab");
    }

    @Test
    void whoeverWantsBothIsWrittenBothInOneMail() {
        Outgoing both = mail("missed", Reminders.BOTH);

        assertThat(both.subjectLine()).contains("not yet received", "لم يصل بعد");
        assertThat(both.body()).contains("Zaynab", "زينب");
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(texts("en").keySet()).isEqualTo(texts("ar").keySet());
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle("org.imsa.hec.funding.pledge.mail", Locale.forLanguageTag(language));
    }

    private static Outgoing mail(String what, Reminders reminders) {
        PledgeMail.Words words = new PledgeMail.Words(
                what,
                BilingualName.of("Zaynab", "زينب"),
                "PL-2026-0001",
                BilingualName.of("Training", "تدريب"),
                Money.usd("100"),
                LocalDate.of(2026, 5, 4));
        return PledgeMail.mail("key", "zaynab@example.org", reminders.languages(), words);
    }
}
