package org.imsa.hec.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.imsa.hec.funding.rate.Exchange;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/** Whatever the treasurer and the committee try, in whatever order, the books balance and no fund is overdrawn. */
class LedgerInvariantsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final int FUNDS = 2;

    /** What somebody tries: the amount counts for new things, the pick chooses a fund or an earlier thing to act on. */
    record Attempt(What what, Money amount, int pick) {}

    enum What {
        GIFT,
        REVERSE_GIFT,
        REFUND,
        BOUNCE,
        APPROVE,
        CLOSE,
        PAY,
        REVERSE_PAYMENT,
        TRANSFER,
        REVERSE_TRANSFER
    }

    @Property(tries = 2000)
    void noSequenceOfEventsUnbalancesTheLedgerOrOverdrawsAFund(@ForAll("attempts") List<Attempt> attempts) {
        Books books = new Books();
        for (Attempt attempt : attempts) {
            books.attempt(attempt);
            for (int fund = 0; fund < FUNDS; fund++) {
                Figures figures = books.figures(fund);
                assertThat(figures.available().isNegative())
                        .as("overdrawn after %s", attempt)
                        .isFalse();
                assertThat(figures.committed().isNegative()).isFalse();
                assertThat(figures.paid().isNegative()).isFalse();
            }
            assertThat(books.differenceOfDebitsAndCredits()).isZero();
            assertThat(books.transferredInAll()).isZero();
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
        private final List<Event> gifts = new ArrayList<>();
        private final List<Event> transfers = new ArrayList<>();
        private final List<Event> payments = new ArrayList<>();
        private final Map<Long, Money> promised = new HashMap<>();
        private final Map<Long, Integer> fundOfGrant = new HashMap<>();
        private long ids;

        /** @param grant of a payment; else 0 */
        private record Event(int fund, long grant, List<LedgerEntry> entries) {
            Money amount() {
                return entries.get(0).amount();
            }
        }

        void attempt(Attempt attempt) {
            int fund = attempt.pick() % FUNDS;
            try {
                switch (attempt.what()) {
                    case GIFT -> gifts.add(post(fund, 0, "gift", attempt.amount(), Reason.GIFT));
                    case REVERSE_GIFT -> takeBack(attempt.pick(), Reason.GIFT_REVERSED);
                    case REFUND -> takeBack(attempt.pick(), Reason.GIFT_REFUNDED);
                    case BOUNCE -> bounce(attempt.pick(), attempt.amount());
                    case APPROVE -> approve(fund, attempt.amount());
                    case CLOSE -> close(attempt.pick());
                    case PAY -> pay(attempt.pick(), attempt.amount());
                    case REVERSE_PAYMENT -> reversePayment(attempt.pick());
                    case TRANSFER -> transfer(fund, attempt.amount());
                    case REVERSE_TRANSFER -> reverseTransfer(attempt.pick());
                }
            } catch (RuleBroken refused) {
                assertThat(refused.key()).startsWith("rule.");
            }
        }

        private void takeBack(int pick, Reason why) {
            if (pick < gifts.size()) {
                Event gift = gifts.get(pick);
                figures(gift.fund()).mustSpare(gift.amount());
                gifts.remove(pick);
                gift.entries().forEach(entry -> entries.add(entry.reversal(why, DAY, "layla", Instant.EPOCH)));
            }
        }

        /** The fee is borne by the other fund; if it cannot, nothing happens at all. */
        private void bounce(int pick, Money fee) {
            if (pick < gifts.size()) {
                int other = (gifts.get(pick).fund() + 1) % FUNDS;
                figures(other).mustCover(fee);
                takeBack(pick, Reason.GIFT_BOUNCED);
                post(other, 0, "gift", fee, Reason.BANK_CHARGE);
            }
        }

        private void approve(int fund, Money amount) {
            figures(fund).mustCover(amount);
            post(fund, 0, "grant", amount, Reason.COMMITMENT);
            promised.put(ids, amount);
            fundOfGrant.put(ids, fund);
        }

        private void close(int pick) {
            List<Long> grants = List.copyOf(promised.keySet());
            if (pick < grants.size()) {
                long grant = grants.get(pick);
                Money rest = promised.remove(grant);
                if (rest.isPositive()) {
                    post(fundOfGrant.get(grant), 0, "closing", rest, Reason.COMMITMENT_RELEASED);
                }
            }
        }

        private void pay(int pick, Money amount) {
            List<Long> grants = List.copyOf(promised.keySet());
            if (pick < grants.size()) {
                long grant = grants.get(pick);
                new GrantFigures(promised.get(grant), Money.zero("USD")).mustCover(amount);
                payments.add(post(
                        fundOfGrant.get(grant), grant, "payment", amount, Reason.PAYMENT, Reason.COMMITMENT_RELEASED));
                promised.computeIfPresent(grant, (id, rest) -> rest.minus(amount));
            }
        }

        private void reversePayment(int pick) {
            if (pick < payments.size()
                    && promised.containsKey(payments.get(pick).grant())) {
                Event payment = payments.remove(pick);
                reverse(payment);
                promised.computeIfPresent(payment.grant(), (id, rest) -> rest.plus(payment.amount()));
            }
        }

        private void transfer(int from, Money amount) {
            figures(from).mustCover(amount);
            int to = (from + 1) % FUNDS;
            Event out = post(from, 0, "transfer", amount, Reason.TRANSFER_OUT);
            Event in = post(to, 0, "transfer", amount, Reason.TRANSFER_IN);
            transfers.add(
                    new Event(to, 0, List.of(out.entries().get(0), in.entries().get(0))));
        }

        private void reverseTransfer(int pick) {
            if (pick < transfers.size()) {
                figures(transfers.get(pick).fund())
                        .mustReturn(transfers.get(pick).amount());
                reverse(transfers.remove(pick));
            }
        }

        private Event post(int fund, long grant, String kind, Money amount, Reason... reasons) {
            Movement movement = new Movement(new RecordRef(kind, ++ids), DAY, fund, null);
            List<LedgerEntry> event = List.of(reasons).stream()
                    .map(reason ->
                            new LedgerEntry(movement, reason, new Exchange(amount, null, null), "layla", Instant.EPOCH))
                    .toList();
            entries.addAll(event);
            return new Event(fund, grant, event);
        }

        private void reverse(Event event) {
            event.entries().forEach(entry -> entries.add(entry.reversal(DAY, "layla", Instant.EPOCH)));
        }

        Figures figures(int fund) {
            return new Figures(
                    balance(fund, AccountCode.CONTRIBUTIONS).negated(),
                    balance(fund, AccountCode.TRANSFERS).negated(),
                    balance(fund, AccountCode.COMMITMENTS),
                    balance(fund, AccountCode.GRANTS_PAID).plus(balance(fund, AccountCode.BANK_CHARGES)));
        }

        BigDecimal transferredInAll() {
            return balance(0, AccountCode.TRANSFERS)
                    .plus(balance(1, AccountCode.TRANSFERS))
                    .amount();
        }

        BigDecimal differenceOfDebitsAndCredits() {
            return List.of("1000", "1900", "3900", "4000", "5000", "5900", "9100", "9200").stream()
                    .flatMap(account -> Stream.of(balance(0, account), balance(1, account)))
                    .map(Money::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private Money balance(int fund, String account) {
            Money balance = Money.zero("USD");
            for (LedgerEntry entry : entries) {
                if (entry.fundId() == fund) {
                    balance = entry.debit().equals(account) ? balance.plus(entry.amount()) : balance;
                    balance = entry.credit().equals(account) ? balance.minus(entry.amount()) : balance;
                }
            }
            return balance;
        }
    }
}
