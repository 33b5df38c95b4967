package org.imsa.hec.funding.schedulef;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imsa.hec.funding.payment.Assistance;
import org.imsa.hec.funding.payment.IrsRegion;
import org.imsa.hec.kernel.money.Money;

/**
 * Schedule F of one year, in dollars. Part II has each organisation abroad that received more than $5,000 in all; part III the
 * assistance to individuals abroad, if that is more than $5,000 together (Instructions for Schedule F, 2023).
 *
 * @param individuals what went to individuals abroad, reported or not
 */
public record ScheduleF(List<PartTwoRow> partTwo, List<PartThreeRow> partThree, Money individuals, List<GapRow> gaps)
        implements Serializable {
    private static final Money THRESHOLD = Money.usd("5000");

    private record Place(long payee, IrsRegion region) {}

    private record Help(Assistance type, IrsRegion region) {}

    static ScheduleF of(List<ForeignPayment> all) {
        List<ForeignPayment> abroad =
                all.stream().filter(ForeignPayment::isAbroad).toList();
        Map<Boolean, List<ForeignPayment>> parts =
                abroad.stream().collect(Collectors.partitioningBy(ForeignPayment::isForIndividuals));
        Money individuals = total(parts.get(true));
        return new ScheduleF(
                organisations(parts.get(false)),
                isOver(individuals) ? individuals(parts.get(true)) : List.of(),
                individuals,
                abroad.stream()
                        .filter(payment -> !payment.gaps().isEmpty())
                        .map(GapRow::of)
                        .toList());
    }

    private static List<PartTwoRow> organisations(List<ForeignPayment> payments) {
        return grouped(payments, ForeignPayment::payeeId).stream()
                .filter(ofOne -> isOver(total(ofOne)))
                .flatMap(ofOne -> grouped(ofOne, payment -> new Place(payment.payeeId(), payment.region())).stream())
                .map(PartTwoRow::of)
                .toList();
    }

    private static List<PartThreeRow> individuals(List<ForeignPayment> payments) {
        return grouped(payments, payment -> new Help(payment.assistance(), payment.region())).stream()
                .map(PartThreeRow::of)
                .toList();
    }

    private static <K> Collection<List<ForeignPayment>> grouped(
            List<ForeignPayment> payments, Function<ForeignPayment, K> by) {
        return payments.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static Money total(List<ForeignPayment> payments) {
        return new Together(payments).sum(ForeignPayment::worth);
    }

    private static boolean isOver(Money amount) {
        return amount.compareTo(THRESHOLD) > 0;
    }
}
