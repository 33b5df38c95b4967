package org.imsa.hec.funding.bank.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.document.DocumentType;
import org.imsa.hec.kernel.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CamtReaderTest {
    private static final String IBAN = "DE02120300000000202051";
    private static final String GERMAN = Samples.text("camt-02.xml");
    private static final String AMERICAN = Samples.text("camt-08.xml");

    @Test
    void aStatementOfVersion02IsReadWithItsBalancesAndEntries() {
        Samples.Read read = german(GERMAN);

        assertThat(read.head().reference()).isEqualTo("2026-001");
        assertThat(read.head().firstDay()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(read.head().lastDay()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(read.head().opening()).isEqualTo(euros("1000"));
        assertThat(read.head().closing()).isEqualTo(euros("1337.50"));
        Entry gift = read.entries().get(0);
        assertThat(gift.party()).isEqualTo("Zainab Al-Rubaie");
        assertThat(gift.reference()).isEqualTo("SPENDE-77");
        assertThat(gift.text()).isEqualTo("Spende fuer Kinder · in Basra");
        assertThat(gift.original()).isEqualTo(Money.usd("271.25"));
        assertThat(gift.valueOn()).isEqualTo(LocalDate.of(2026, 1, 8));
        assertThat(read.entries().get(2).amount()).isEqualTo(euros("-12.50"));
    }

    @Test
    void aBatchKeepsItsParts() {
        Entry batch = german(GERMAN).entries().get(1);

        assertThat(batch.amount()).isEqualTo(euros("100"));
        assertThat(batch.parts())
                .containsExactly(new Part(euros("60"), "Ali Hasan", "A-1"), new Part(euros("40"), "سارة كريم", null));
    }

    @Test
    void aStatementOfVersion08IsReadByOtherPathsAndAnOverdrawnBalanceIsNegative() {
        Samples.Read read = american(AMERICAN);

        assertThat(read.head().closing()).isEqualTo(Money.usd("-4.25"));
        assertThat(read.entries()).hasSize(1);
        Entry payment = read.entries().get(0);
        assertThat(payment.party()).isEqualTo("Cleveland Children's Hospital");
        assertThat(payment.reference()).isEqualTo("RF18539007547034");
        assertThat(payment.bankId()).isEqualTo("SVC-9");
        assertThat(payment.bookedOn()).isEqualTo(LocalDate.of(2026, 2, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"02", "03", "04", "05", "06", "07", "08", "10"})
    void eachVersionIsRead(String version) {
        assertThat(german(GERMAN.replace("053.001.02", "053.001." + version)).entries())
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "1337.50, 1337.51, rule.bank.doesNotTie",
        "<Sum>350.00, <Sum>350.01, rule.bank.credits",
        "<Sum>12.50, <Sum>12.00, rule.bank.debits",
        "<NbOfNtries>3, <NbOfNtries>4, rule.bank.count",
        "<Cd>PRCD, <Cd>XXXX, rule.bank.noOpening",
        "<Cd>CLBD, <Cd>XXXX, rule.bank.noClosing",
        "camt.053, camt.052, rule.bank.otherMessage",
        "2020 51, 2020 52, rule.bank.otherAccount",
        "<Ccy>EUR, <Ccy>USD, rule.bank.currency",
        ">250.00</Amt><Cdt, >25O.00</Amt><Cdt, rule.bank.figure",
        "</Stmt>, '', rule.bank.truncated"
    })
    void whatDoesNotTieIsRefusedByItsName(String right, String wrong, String rule) {
        assertThatThrownBy(() -> german(GERMAN.replace(right, wrong)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo(rule));
    }

    @Test
    void theRefusalNamesAllFigures() {
        assertThatThrownBy(() -> german(GERMAN.replace("1337.50", "1337.51")))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.values())
                        .containsExactly(
                                euros("1000"), euros("350"), euros("12.50"), euros("1337.50"), euros("1337.51")));
    }

    @Test
    void aFileThatBreaksOffAnywhereIsRefused() {
        for (int cut = 400; cut < GERMAN.length() - 12; cut += 131) {
            String part = GERMAN.substring(0, cut);
            assertThatThrownBy(() -> german(part)).as("cut at " + part.length()).isInstanceOf(RuleBroken.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE Document SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                "<!DOCTYPE Document [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
            })
    void aDocumentTypeIsRefused(String type) {
        String evil = GERMAN.replace("<Document", type + "<Document").replace("Kontofuehrung", "&x;&b;");

        assertThatThrownBy(() -> german(evil)).isInstanceOf(RuleBroken.class);
    }

    private static Samples.Read german(String text) {
        return Samples.read(text, DocumentType.XML, IBAN, "EUR");
    }

    private static Samples.Read american(String text) {
        return Samples.read(text, DocumentType.XML, "4321", "USD");
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
