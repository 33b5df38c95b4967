package org.imsa.hec.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/** Whatever the treasurer and the committee try, in whatever order, the books balance and no fund is overdrawn. */
class LedgerInvariantsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    /** What somebody tries: the amount counts for new things, the pick chooses an earlier thing to act on. */
    record Attempt(What what, Money amount, int pick) {}

    enum What {
        GIFT,
        REVERSE_GIFT,
        APPROVE,
        CLOSE,
        PAY,
        REVERSE_PAYMENT
    }

    @Property(tries = 2000)
    void noSequenceOfEventsUnbalancesTheLedgerOrOverdrawsTheFund(@ForAll("attempts") List<Attempt> attempts) {
        Books books = new Books();
        for (Attempt attempt : attempts) {
            books.attempt(attempt);
            assertThat(books.figures().available().isNegative())
                    .as("overdrawn after %s", attempt)
                    .isFalse();
            assertThat(books.figures().committed().isNegative()).isFalse();
            assertThat(books.figures().paid().isNegative()).isFalse();
            assertThat(books.differenceOfDebitsAndCredits()).isZero();
        }
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        Arbitrary<Money> amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("500"))
                .ofScale(2)
                .map(amount -> Money.of(amount, "USD"));
        return Combinators.combine(
                        Arbitraries.of(What.class),
                        amounts,
                        Arbitraries.integers().between(0, 50))
                .as(Attempt::new)
                .list()
                .ofMaxSize(60);
    }

    /** The desks' steps without a database: the same entries, figures and refusals. */
    private static final class Books {
        private final List<LedgerEntry> entries = new ArrayList<>();
        private final List<List<LedgerEntry>> gifts = new ArrayList<>();
        private final List<List<LedgerEntry>> payments = new ArrayList<>();
        private final Map<Long, Money> promised = new HashMap<>();
        private final List<Long> paymentGrants = new ArrayList<>();
        private long ids;

        void attempt(Attempt attempt) {
            try {
                switch (attempt.what()) {
                    case GIFT -> gifts.add(post("gift", ++ids, attempt.amount(), Reason.GIFT));
                    case REVERSE_GIFT -> reverseGift(attempt.pick());
                    case APPROVE -> approve(attempt.amount());
                    case CLOSE -> close(attempt.pick());
                    case PAY -> pay(attempt.pick(), attempt.amount());
                    case REVERSE_PAYMENT -> reversePayment(attempt.pick());
                }
            } catch (RuleBroken refused) {
                assertThat(refused.key()).startsWith("rule.");
            }
        }

        private void reverseGift(int pick) {
            if (pick < gifts.size()) {
                figures().mustSpare(gifts.get(pick).get(0).amount());
                reverse(gifts.remove(pick));
            }
        }

        private void approve(Money amount) {
            figures().mustCover(amount);
            post("grant", ++ids, amount, Reason.COMMITMENT);
            promised.put(ids, amount);
        }

        private void close(int pick) {
            List<Long> grants = List.copyOf(promised.keySet());
            if (pick < grants.size()) {
                Money rest = promised.remove(grants.get(pick));
                if (rest.isPositive()) {
                    post("grant", grants.get(pick), rest, Reason.COMMITMENT_RELEASED);
                }
            }
        }

        private void pay(int pick, Money amount) {
            List<Long> grants = List.copyOf(promised.keySet());
            if (pick < grants.size()) {
                long grant = grants.get(pick);
                new GrantFigures(promised.get(grant), Money.zero("USD")).mustCover(amount);
                payments.add(post("payment", ++ids, amount, Reason.PAYMENT, Reason.COMMITMENT_RELEASED));
                paymentGrants.add(grant);
                promised.computeIfPresent(grant, (id, rest) -> rest.minus(amount));
            }
        }

        private void reversePayment(int pick) {
            if (pick < payments.size() && promised.containsKey(paymentGrants.get(pick))) {
                long grant = paymentGrants.remove(pick);
                List<LedgerEntry> payment = payments.remove(pick);
                reverse(payment);
                promised.computeIfPresent(
                        grant, (id, rest) -> rest.plus(payment.get(0).amount()));
            }
        }

        private List<LedgerEntry> post(String kind, long id, Money amount, Reason... reasons) {
            Movement movement = new Movement(new RecordRef(kind, id), DAY, 1, null);
            List<LedgerEntry> event = List.of(reasons).stream()
                    .map(reason -> new LedgerEntry(movement, reason, amount, "layla", Instant.EPOCH))
                    .toList();
            entries.addAll(event);
            return event;
        }

        private void reverse(List<LedgerEntry> event) {
            event.forEach(entry -> entries.add(entry.reversal(DAY, "layla", Instant.EPOCH)));
        }

        Figures figures() {
            return new Figures(
                    balance(AccountCode.CONTRIBUTIONS).negated(),
                    balance(AccountCode.COMMITMENTS),
                    balance(AccountCode.GRANTS_PAID));
        }

        BigDecimal differenceOfDebitsAndCredits() {
            return List.of("1000", "4000", "5000", "9100", "9200").stream()
                    .map(account -> balance(account).amount())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private Money balance(String account) {
            Money balance = Money.zero("USD");
            for (LedgerEntry entry : entries) {
                balance = entry.debit().equals(account) ? balance.plus(entry.amount()) : balance;
                balance = entry.credit().equals(account) ? balance.minus(entry.amount()) : balance;
            }
            return balance;
        }
    }
}
