package org.imsa.hec.funding.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.imsa.hec.directory.api.Mailbox;
import org.imsa.hec.directory.api.PartyKind;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.funding.gift.Gift;
import org.imsa.hec.funding.gift.GiftFixture;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;
import org.junit.jupiter.api.Test;

class DonorReceiptTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final PartyLine ZAYNAB = new PartyLine(7, PartyKind.PERSON, "P-7", "Zaynab", "زينب");
    private static final Gift GIFT = GiftFixture.gift(1, Money.usd("200"));

    @Test
    void everyElementThatIsMissingIsNamed() {
        Issuer unregistered = issuer(null);

        assertThat(refused("rule.receipt.missing", () -> receipt(null, null)).values())
                .containsExactly("GF-2026-0001", Set.of(Element.values()));
        assertThat(refused("rule.receipt.missing", () -> receipt(unregistered, null))
                        .values())
                .containsExactly("GF-2026-0001", Set.of(Element.TAX_ID, Element.IN_RETURN));
        assertThat(refused("rule.receipt.missing", () -> receipt(issuer("12-3456789"), null))
                        .values())
                .containsExactly("GF-2026-0001", Set.of(Element.IN_RETURN));
    }

    @Test
    void aTaxIdHasTheShapeOfOne() {
        refused("rule.issuer.taxId", () -> issuer("123456789"));
    }

    @Test
    void ofAPaymentWithSomethingInReturnTheRestIsDeductible() {
        assertThat(deductible("200", InReturn.something("Dinner", Money.usd("60"))))
                .isEqualTo(Money.usd("140"));
        assertThat(deductible("200", InReturn.something("Trip", Money.usd("250"))))
                .isEqualTo(Money.usd("0"));
        assertThat(deductible("200", InReturn.NOTHING)).isEqualTo(Money.usd("200"));
    }

    @Test
    void whatWasGivenInReturnIsDescribedAndValuedInTheCurrencyOfTheGift() {
        refused("rule.inReturn.description", () -> InReturn.something(" ", Money.usd("60")));
        refused("rule.inReturn.value", () -> InReturn.something("Dinner", null));
        refused("rule.inReturn.value", () -> InReturn.something("Dinner", Money.usd("0")));
        refused("rule.inReturn.currency", () -> new Benefit(GIFT)
                .state(GIFT, InReturn.something("Dinner", Money.of("60", "EUR")), "layla"));
    }

    @Test
    void aReceiptIsDeclaredVoidOnceAndWithAReason() {
        DonorReceipt receipt = receipt(issuer("12-3456789"), nothing());

        refused("rule.reason.missing", () -> receipt.declareVoid(" ", "layla", DAY));
        receipt.declareVoid("Wrong donor", "layla", DAY);
        refused("rule.receipt.void", () -> receipt.declareVoid("Again", "layla", DAY));
        refused("rule.receipt.void", () -> receipt.deliver(new Mailbox("zaynab@example.org", true)));
    }

    @Test
    void onlyWhoHasAnAddressAndAgreedGetsItByEmail() {
        DonorReceipt receipt = receipt(issuer("12-3456789"), nothing());

        assertThat(receipt.deliver(new Mailbox(null, true))).isFalse();
        assertThat(receipt.deliver(new Mailbox("zaynab@example.org", false))).isFalse();
        assertThat(receipt.mailedTo()).isNull();
        assertThat(receipt.deliver(new Mailbox("zaynab@example.org", true))).isTrue();
        assertThat(receipt.mailedTo()).isEqualTo("zaynab@example.org");
    }

    private static Money deductible(String given, InReturn inReturn) {
        return new ReceiptLine(3, GiftFixture.gift(1, Money.usd(given)), inReturn)
                .file(false)
                .deductible();
    }

    private static DonorReceipt receipt(Issuer issuer, Benefit benefit) {
        return new DonorReceipt(
                UUID.randomUUID(),
                "RC-2026-0001",
                issuer,
                ZAYNAB,
                null,
                ReceiptLanguage.BOTH,
                List.of(new Acknowledged(GIFT, benefit)),
                null,
                "layla",
                GiftFixture.CLOCK);
    }

    private static Issuer issuer(String taxId) {
        Issuer issuer = new Issuer();
        issuer.describe(BilingualName.of("Iraqi Medical Sciences Association", null), taxId, null);
        return issuer;
    }

    private static Benefit nothing() {
        Benefit benefit = new Benefit(GIFT);
        benefit.state(GIFT, InReturn.NOTHING, "layla");
        return benefit;
    }

    private static RuleBroken refused(String rule, ThrowingCallable attempt) {
        RuleBroken broken = catchThrowableOfType(RuleBroken.class, attempt);
        assertThat(broken).as("refused by " + rule).isNotNull();
        assertThat(broken.key()).isEqualTo(rule);
        return broken;
    }
}
