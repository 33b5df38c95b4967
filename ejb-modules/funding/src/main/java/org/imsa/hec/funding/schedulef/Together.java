package org.imsa.hec.funding.schedulef;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.imsa.hec.kernel.money.Money;

/** Several payments on one line of the form. */
record Together(List<ForeignPayment> payments) {

    Money sum(Function<ForeignPayment, Money> amount) {
        return payments.stream().map(amount).reduce(Money.zero("USD"), Money::plus);
    }

    <T> List<T> all(Function<ForeignPayment, T> what) {
        return payments.stream().map(what).filter(Objects::nonNull).distinct().toList();
    }

    /** A payment with a number counts that many; of the others each individual counts once. */
    long recipients() {
        long named = payments.stream()
                .filter(payment -> payment.recipients() == null)
                .map(ForeignPayment::individual)
                .distinct()
                .count();
        return named
                + payments.stream()
                        .map(ForeignPayment::recipients)
                        .filter(Objects::nonNull)
                        .mapToLong(Integer::longValue)
                        .sum();
    }
}
