package org.imsa.hec.kernel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeaderGuessTest {
    private static final List<IntakeColumn> COLUMNS = List.of(
            IntakeColumn.required("donor", "name", "donor name", "اسم المتبرع", "المتبرع"),
            IntakeColumn.required("amount", "gross", "المبلغ"),
            IntakeColumn.optional("reference", "transaction id", "رقم العملية"));

    @Test
    void columnsAreKnownByTheirEnglishNames() {
        assertThat(guess(List.of("Transaction-ID", "DONOR NAME ", "Gross")).mapping())
                .isEqualTo(Map.of("donor", 1, "amount", 2, "reference", 0));
    }

    @Test
    void columnsAreKnownByTheirArabicNamesInAnySpelling() {
        assertThat(guess(List.of("إسم المتبرّع", "المبلغ")).mapping()).isEqualTo(Map.of("donor", 0, "amount", 1));
    }

    @Test
    void linesThatABankPutsAboveTheHeaderAreNoHeader() {
        HeaderGuess guess = guess(List.of("Account", "12345"), List.of("Name", "Amount"), List.of("Ali", "12"));

        assertThat(guess.header().line()).isEqualTo(2);
    }

    @Test
    void whereNothingIsKnownTheFirstRowIsTheHeader() {
        HeaderGuess guess = guess(List.of("A", "B"), List.of("C", "D"));

        assertThat(guess.header().line()).isEqualTo(1);
        assertThat(guess.mapping()).isEmpty();
    }

    @Test
    void oneColumnOfTheFileIsNeverTwoThings() {
        List<IntakeColumn> alike =
                List.of(IntakeColumn.required("first", "name"), IntakeColumn.optional("last", "name"));

        assertThat(HeaderGuess.in(List.of(new Sheet.Line(1, List.of("Name"))), alike)
                        .mapping())
                .isEqualTo(Map.of("first", 0));
    }

    @SafeVarargs
    private static HeaderGuess guess(List<String>... lines) {
        List<Sheet.Line> first = new java.util.ArrayList<>();
        for (List<String> cells : lines) {
            first.add(new Sheet.Line(first.size() + 1, cells));
        }
        return HeaderGuess.in(first, COLUMNS);
    }
}
