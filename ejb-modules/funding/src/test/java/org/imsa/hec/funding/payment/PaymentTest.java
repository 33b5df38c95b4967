package org.imsa.hec.funding.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.imsa.hec.funding.rate.Exchange;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.money.Money;
import org.junit.jupiter.api.Test;

class PaymentTest {
    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void aRequestSaysHowMuchAndForWhat() {
        refused("rule.money.notPositive", () -> Wanted.of(1, 2, Money.usd("0"), "Tuition"));
        refused("rule.payment.useMissing", () -> Wanted.of(1, 2, Money.usd("10"), " "));
    }

    @Test
    void nobodyApprovesOrRefusesTheirOwnRequest() {
        Payment payment = requested();

        refused("rule.payment.ownApproval", () -> payment.approve("omar", NOW));
        refused("rule.payment.ownApproval", () -> payment.refuse("omar", NOW, "No"));
        assertThat(payment.next("omar", Roles.TREASURER::equals))
                .isEqualTo(Set.of(PaymentAction.WITHDRAW, PaymentAction.CLASSIFY));
    }

    @Test
    void aSecondPersonApprovesOnce() {
        Payment payment = approved();

        refused("rule.payment.state", () -> payment.approve("layla", NOW));
        refused("rule.payment.state", payment::withdraw);
        assertThat(payment.next("layla", Roles.TREASURER::equals))
                .isEqualTo(Set.of(PaymentAction.PAY, PaymentAction.FAIL, PaymentAction.CLASSIFY));
    }

    @Test
    void whatNobodyApprovedIsNotPaid() {
        refused("rule.payment.state", () -> pay(requested(), DAY));
    }

    @Test
    void aPaymentIsNotMadeOnADayToCome() {
        refused("rule.payment.future", () -> pay(approved(), DAY.plusDays(2)));
    }

    @Test
    void refusalFailureAndReversalHaveAReason() {
        Payment paid = approved();
        pay(paid, DAY);

        refused("rule.reason.missing", () -> requested().refuse("sara", NOW, " "));
        refused("rule.reason.missing", () -> approved().fail(null));
        refused("rule.reason.missing", () -> paid.reverse(""));
    }

    @Test
    void whatFailedIsNotPaid() {
        Payment payment = approved();
        payment.fail("The account number was wrong");

        refused("rule.payment.state", () -> pay(payment, DAY));
        assertThat(payment.next("layla", Roles.TREASURER::equals)).isEmpty();
    }

    @Test
    void thePayeeConfirmsWhatWasPaidAndNotBefore() {
        Payment payment = approved();
        refused("rule.payment.state", () -> payment.confirm(word(DAY), CLOCK));
        pay(payment, DAY);

        refused("rule.payment.confirmedBefore", () -> payment.confirm(word(DAY.minusDays(1)), CLOCK));
        refused("rule.payment.future", () -> payment.confirm(word(DAY.plusDays(2)), CLOCK));
        refused("rule.payment.confirmerMissing", () -> new Confirmation(DAY, " ", null));
        payment.confirm(word(DAY), CLOCK);

        assertThat(payment.next("layla", Roles.TREASURER::equals))
                .isEqualTo(Set.of(PaymentAction.REVERSE, PaymentAction.CLASSIFY));
    }

    private static Confirmation word(LocalDate day) {
        return new Confirmation(day, "The registrar", null);
    }

    private static void pay(Payment payment, LocalDate day) {
        Exchange exchange = new Exchange(payment.asked(), null, null);
        payment.pay(new Disbursement(day, PaymentMethod.WIRE, null), exchange, "layla", CLOCK);
    }

    private static Payment requested() {
        Wanted wanted = Wanted.of(1, 2, Money.usd("10"), "Tuition");
        return new Payment(UUID.randomUUID(), "PA-2026-0001", wanted, "omar", NOW);
    }

    private static Payment approved() {
        Payment payment = requested();
        payment.approve("sara", NOW);
        return payment;
    }

    private static void refused(String rule, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                .isEqualTo(rule));
    }
}
