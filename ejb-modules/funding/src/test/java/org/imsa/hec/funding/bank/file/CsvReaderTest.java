package org.imsa.hec.funding.bank.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.document.DocumentType;
import org.imsa.hec.kernel.money.Money;
import org.junit.jupiter.api.Test;

class CsvReaderTest {
    private static final String NEWEST_FIRST = Samples.text("newest-first.csv");
    private static final String TWO_COLUMNS = Samples.text("two-columns.csv");

    @Test
    void rowsWithTheNewestFirstTieByTheirBalances() {
        Samples.Read read = Samples.read(NEWEST_FIRST, DocumentType.CSV, "4321", "USD");

        assertThat(read.head().opening()).isEqualTo(Money.usd("1000"));
        assertThat(read.head().closing()).isEqualTo(Money.usd("1085"));
        assertThat(read.entries()).hasSize(3);
        assertThat(read.entries().get(1).checkNumber()).isEqualTo("1044");
        assertThat(read.entries().get(1).text()).isEqualTo("DEPOSIT, CHECK 1044");
    }

    @Test
    void debitAndCreditMayStandInColumnsOfTheirOwnAndDaysInFigures() {
        Samples.Read read = Samples.read(TWO_COLUMNS, DocumentType.CSV, "4321", "EUR");

        assertThat(read.entries().get(0).amount()).isEqualTo(Money.of("1250.50", "EUR"));
        assertThat(read.entries().get(1).amount()).isEqualTo(Money.of("-250.50", "EUR"));
        assertThat(read.entries().get(1).bookedOn()).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(read.head().opening()).isEqualTo(Money.of("1000", "EUR"));
    }

    @Test
    void aRowWhoseBalanceDoesNotFollowIsNamed() {
        assertThatThrownBy(() -> Samples.read(
                        NEWEST_FIRST.replace("75.00,1100.00", "75.00,1100.01"), DocumentType.CSV, "4321", "USD"))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                    assertThat(broken.key()).isEqualTo("rule.bank.rowDoesNotTie");
                });
    }

    @Test
    void balancesFromThePaperAreHeldAgainstTheRows() {
        String plain = "Date,Amount,Description\n2026-03-02,25.00,Ali\n2026-03-05,-5.00,Fee\n";

        assertThat(Samples.read(plain, DocumentType.CSV, "4321", "USD", "100", "120")
                        .head()
                        .closing())
                .isEqualTo(Money.usd("120"));
        assertThat(Samples.read(plain, DocumentType.CSV, "4321", "USD").head().closing())
                .isNull();
        assertThatThrownBy(() -> Samples.read(plain, DocumentType.CSV, "4321", "USD", "100", "119.99"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo("rule.bank.doesNotTie"));
    }

    @Test
    void aRowThatCannotBeReadIsNamedByItsNumber() {
        assertThatThrownBy(() ->
                        Samples.read(NEWEST_FIRST.replace("03/14/2026", "14 March"), DocumentType.CSV, "4321", "USD"))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                    assertThat(broken.key()).isEqualTo("rule.bank.rowDay");
                    assertThat(broken.values()).containsExactly(5, "14 March");
                });
    }
}
