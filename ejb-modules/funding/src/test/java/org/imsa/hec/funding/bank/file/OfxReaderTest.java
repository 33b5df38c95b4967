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

class OfxReaderTest {
    private static final String TAGGED = Samples.text("chase.ofx");
    private static final String XML = Samples.text("ofx-2.xml");

    @Test
    void taggedTextIsReadAndItsOpeningBalanceFollowsFromItsClosingOne() {
        Samples.Read read = Samples.read(TAGGED, DocumentType.OFX, "000123454321", "USD");

        assertThat(read.head().format()).isEqualTo(Format.OFX);
        assertThat(read.head().opening()).isEqualTo(Money.usd("2000"));
        assertThat(read.head().closing()).isEqualTo(Money.usd("3160.50"));
        assertThat(read.head().firstDay()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(read.entries()).hasSize(3);
        Entry gift = read.entries().get(0);
        assertThat(gift.bankId()).isEqualTo("202602031");
        assertThat(gift.party()).isEqualTo("ZAINAB AL RUBAIE");
        assertThat(gift.text()).isEqualTo("Gift & thanks · CREDIT");
        assertThat(read.entries().get(1).checkNumber()).isEqualTo("1044");
        assertThat(read.entries().get(2).amount()).isEqualTo(Money.usd("-15"));
    }

    @Test
    void xmlIsReadWithTheNameOfThePayeeAndTheOriginalAmount() {
        Samples.Read read = Samples.read(XML, DocumentType.XML, "4321", "USD");

        Entry gift = read.entries().get(0);
        assertThat(gift.party()).isEqualTo("مؤسسة الهلال");
        assertThat(gift.original()).isEqualTo(Money.of("80", "EUR"));
        assertThat(read.head().opening()).isEqualTo(Money.usd("50"));
    }

    @ParameterizedTest
    @CsvSource({
        "</OFX>, '', rule.bank.cutOff",
        "000123454321, 000123454399, rule.bank.otherAccount",
        "<CURDEF>USD, <CURDEF>EUR, rule.bank.currency",
        "<FITID>202602101, '', rule.bank.noId",
        "<FITID>202602101, <FITID>202602031, rule.bank.sameId",
        "1250.50, 12x0.50, rule.bank.figure",
        "<DTPOSTED>20260210, <DTPOSTED>20261310, rule.bank.day"
    })
    void whatIsWrongIsRefusedByItsName(String right, String wrong, String rule) {
        assertThatThrownBy(() -> Samples.read(TAGGED.replace(right, wrong), DocumentType.OFX, "000123454321", "USD"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo(rule));
    }

    @Test
    void aTransactionThatTheBankTellsTwiceCountsOnce() {
        String one = TAGGED.substring(TAGGED.indexOf("<STMTTRN>"), TAGGED.indexOf("</STMTTRN>") + 10);

        assertThat(Samples.read(TAGGED.replace(one, one + "\n" + one), DocumentType.OFX, "4321", "USD")
                        .entries())
                .hasSize(3);
    }
}
