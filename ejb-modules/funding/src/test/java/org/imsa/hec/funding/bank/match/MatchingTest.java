package org.imsa.hec.funding.bank.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.imsa.hec.funding.bank.file.Part;
import org.imsa.hec.funding.bank.statement.BankLineFile;
import org.imsa.hec.funding.ledger.Reason;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.money.Money;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Test
    void theSameAmountNameAndDayAreCertain() {
        Suggestion best =
                only(line("250.00", DAY, "ZAINAB ALRUBAIE", null), gift(1, "250.00", DAY, "Zainab Al-Rubaie"));

        assertThat(best.certain()).isTrue();
        assertThat(keys(best)).containsExactly("funding.match.amount", "funding.match.sameDay", "funding.match.name");
    }

    @Test
    void aNameInArabicIsFoundByTheNameInArabic() {
        Item gift = new Item(
                1,
                DAY,
                new BigDecimal("90"),
                "USD",
                Reason.GIFT,
                "gift",
                1,
                null,
                "GF-1",
                "WIRE",
                null,
                "Sara Karim",
                "سارة كريم");

        assertThat(keys(only(line("90.00", DAY, "حوالة من سارة كريم", null), gift)))
                .contains("funding.match.name");
    }

    @Test
    void theSameReferenceIsCertainWhateverItsZeros() {
        Item cheque = item(1, "75.00", DAY.minusDays(20), "CHECK", "1044", "Ali Hasan");

        Suggestion best = only(line("75.00", DAY, "DEPOSIT CHECK 0001044", null), cheque);

        assertThat(keys(best)).contains("funding.match.reference");
        assertThat(best.score()).isEqualTo(80);
    }

    @Test
    void theAmountAloneIsNotCertain() {
        assertThat(only(line("250.00", DAY, "DEPOSIT", null), gift(1, "250.00", DAY, "Zainab Al-Rubaie"))
                        .certain())
                .isFalse();
    }

    @Test
    void anotherAmountSignOrCurrencyOrAFarDayIsNoSuggestion() {
        BankLineFile line = line("250.00", DAY, "ZAINAB ALRUBAIE", null);

        assertThat(Matching.suggest(line, List.of(gift(1, "250.01", DAY, "Zainab Al-Rubaie"))))
                .isEmpty();
        assertThat(Matching.suggest(line, List.of(gift(1, "-250.00", DAY, "Zainab Al-Rubaie"))))
                .isEmpty();
        assertThat(Matching.suggest(line, List.of(gift(1, "250.00", DAY.minusDays(31), "Zainab Al-Rubaie"))))
                .isEmpty();
        assertThat(Matching.suggest(line, List.of(gift(1, "250.00", DAY.plusDays(8), "Zainab Al-Rubaie"))))
                .isEmpty();
    }

    @Test
    void twoThatAreEquallyLikelyAreBothDoubted() {
        List<Suggestion> found = Matching.suggest(
                line("250.00", DAY, "ZAINAB ALRUBAIE", null),
                List.of(gift(1, "250.00", DAY, "Zainab Al-Rubaie"), gift(2, "250.00", DAY, "Zainab Al-Rubaie")));

        assertThat(found).hasSize(2).noneMatch(Suggestion::certain);
    }

    @Test
    void anEntryThatTwoLinesClaimIsGivenToNeither() {
        Item gift = gift(1, "250.00", DAY, "Zainab Al-Rubaie");
        List<Suggestion> one = Matching.suggest(line("250.00", DAY, "ZAINAB ALRUBAIE", null), List.of(gift));
        List<Suggestion> two =
                Matching.suggest(line("250.00", DAY.plusDays(1), "ZAINAB ALRUBAIE", null), List.of(gift));

        assertThat(CertainMatches.certain(Map.of(1L, one))).containsOnlyKeys(1L);
        assertThat(CertainMatches.certain(Map.of(1L, one, 2L, two))).isEmpty();
    }

    @Test
    void chequesOfOneDayAddUpToADeposit() {
        List<Item> cheques = List.of(
                item(1, "100.00", DAY.minusDays(1), "CHECK", "11", "Ali Hasan"),
                item(2, "50.00", DAY.minusDays(1), "CHECK", "12", "Sara Karim"),
                item(3, "70.00", DAY.minusDays(5), "CHECK", "13", "Huda Salim"));

        Suggestion deposit =
                Matching.suggest(line("150.00", DAY, "DEPOSIT", null), cheques).get(0);

        assertThat(deposit.key()).isEqualTo("1,2");
        assertThat(deposit.fee()).isNull();
        assertThat(keys(deposit)).contains("funding.match.cheques");
    }

    @Test
    void aPayOutOfCardsTellsItsFee() {
        List<Item> cards = List.of(
                item(1, "100.00", DAY.minusDays(2), "CARD", null, "Ali Hasan"),
                item(2, "50.00", DAY.minusDays(2), "ONLINE", null, "Sara Karim"));

        Suggestion payOut = Matching.suggest(line("145.05", DAY, "STRIPE TRANSFER", null), cards)
                .get(0);

        assertThat(payOut.fee()).isEqualTo(Money.usd("4.95"));
        assertThat(payOut.count()).isEqualTo(2);
        assertThat(payOut.certain()).isFalse();
    }

    @Test
    void thePartsOfABatchAreFoundOneByOne() {
        List<Part> parts =
                List.of(new Part(Money.usd("60"), "Ali Hasan", "A-1"), new Part(Money.usd("40"), "سارة كريم", null));
        List<Item> open = List.of(
                gift(1, "60.00", DAY, "Ali Hasan"),
                gift(2, "60.00", DAY, "Omar Saad"),
                new Item(
                        3,
                        DAY,
                        new BigDecimal("40"),
                        "USD",
                        Reason.GIFT,
                        "gift",
                        3,
                        null,
                        "GF-3",
                        "WIRE",
                        null,
                        null,
                        "سارة كريم"));

        Suggestion batch =
                Matching.suggest(line("100.00", DAY, null, parts), open).get(0);

        assertThat(batch.key()).isEqualTo("1,3");
        assertThat(batch.certain()).isTrue();
    }

    @Test
    void anEntryThatWasTakenBackIsNeverCertain() {
        Item bounced = new Item(
                1,
                DAY,
                new BigDecimal("250"),
                "USD",
                Reason.GIFT,
                "gift",
                1,
                9L,
                "GF-1",
                "CHECK",
                "1044",
                "Zainab Al-Rubaie",
                null);

        Suggestion best = only(line("250.00", DAY, "ZAINAB ALRUBAIE 1044", null), bounced);

        assertThat(best.certain()).isFalse();
        assertThat(keys(best)).contains("funding.match.reversed");
    }

    @Property(tries = 300)
    void whateverIsSuggestedTiesToTheCent(@ForAll("items") List<Item> open, @ForAll("lines") BankLineFile line) {
        for (Suggestion suggestion : Matching.suggest(line, open)) {
            Money sum = suggestion.items().stream()
                    .map(Item::money)
                    .reduce(Money::plus)
                    .orElseThrow();
            Money fee = suggestion.fee() == null ? Money.zero("USD") : suggestion.fee();
            assertThat(sum.minus(fee)).isEqualTo(line.amount());
            assertThat(fee.isNegative()).isFalse();
            assertThat(new HashSet<>(suggestion.items())).hasSize(suggestion.count());
            assertThat(suggestion.score()).isBetween(0, 100);
            assertThat(suggestion.reasons()).isNotEmpty();
        }
    }

    @Property(tries = 300)
    void theOrderOfTheEntriesDoesNotMatterAndAtMostOneIsCertain(
            @ForAll("items") List<Item> open, @ForAll("lines") BankLineFile line) {
        List<Item> turned = new ArrayList<>(open);
        Collections.reverse(turned);

        List<Suggestion> found = Matching.suggest(line, open);

        assertThat(Matching.suggest(line, turned).stream()
                        .map(Suggestion::score)
                        .toList())
                .isEqualTo(found.stream().map(Suggestion::score).toList());
        assertThat(found.stream().filter(Suggestion::certain).count()).isLessThanOrEqualTo(1);
    }

    @Provide
    Arbitrary<List<Item>> items() {
        Arbitrary<Item> one = Combinators.combine(
                        Arbitraries.of(-20, -10, 10, 20, 30, 50),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of("CHECK", "CASH", "CARD", "ONLINE", "WIRE"),
                        Arbitraries.of("Ali Hasan", "Sara Karim", "Huda Salim"))
                .as((dollars, days, method, name) -> item(0, dollars + ".00", DAY.minusDays(days), method, null, name));
        return one.list().ofMaxSize(14).map(MatchingTest::numbered);
    }

    @Provide
    Arbitrary<BankLineFile> lines() {
        return Combinators.combine(
                        Arbitraries.of("-20.00", "10.00", "29.10", "60.00", "97.00", "110.00"),
                        Arbitraries.of("ALI HASAN", "STRIPE", "DEPOSIT"))
                .as((amount, words) -> line(amount, DAY, words, null));
    }

    private static List<Item> numbered(List<Item> items) {
        List<Item> numbered = new ArrayList<>();
        for (Item item : items) {
            numbered.add(item(
                    numbered.size() + 1, item.amount().toPlainString(), item.day(), item.method(), null, item.latin()));
        }
        return numbered;
    }

    private static Suggestion only(BankLineFile line, Item item) {
        List<Suggestion> found = Matching.suggest(line, List.of(item));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<String> keys(Suggestion suggestion) {
        return suggestion.reasons().stream().map(Message::key).toList();
    }

    private static Item gift(long id, String amount, LocalDate day, String name) {
        return item(id, amount, day, "WIRE", null, name);
    }

    private static Item item(long id, String amount, LocalDate day, String method, String reference, String name) {
        return new Item(
                id,
                day,
                new BigDecimal(amount),
                "USD",
                Reason.GIFT,
                "gift",
                id,
                null,
                "GF-" + id,
                method,
                reference,
                name,
                null);
    }

    private static BankLineFile line(String amount, LocalDate day, String words, List<Part> parts) {
        return new BankLineFile(
                1,
                1,
                1,
                day,
                null,
                Money.usd(amount),
                null,
                null,
                words,
                null,
                null,
                null,
                parts == null ? List.of() : parts);
    }
}
