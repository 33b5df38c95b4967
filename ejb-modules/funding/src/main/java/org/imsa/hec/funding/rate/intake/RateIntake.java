package org.imsa.hec.funding.rate.intake;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.rate.DatedRate;
import org.imsa.hec.funding.rate.Rate;
import org.imsa.hec.funding.rate.RateDesk;
import org.imsa.hec.funding.rate.RateTable;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.intake.IntakeColumn;
import org.imsa.hec.kernel.intake.IntakeKind;
import org.imsa.hec.kernel.intake.IntakeRow;
import org.imsa.hec.kernel.record.RecordRef;

/** Rates from the file of a central bank: one row for each currency and day. A rate that is on record is a duplicate. */
@ApplicationScoped
public class RateIntake implements IntakeKind {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private RateDesk desk;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return Rate.KIND;
    }

    @Override
    public List<IntakeColumn> columns() {
        return RateLine.COLUMNS;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.TREASURER);
    }

    @Override
    public Optional<String> identity(IntakeRow row) {
        return new RateLine(row).identity();
    }

    @Override
    public void judge(List<IntakeRow> rows) {
        Map<IntakeRow, DatedRate> told = new HashMap<>();
        rows.forEach(row -> new RateLine(row).dated().ifPresent(dated -> told.put(row, dated)));
        Map<RateTable.Key, Object[]> known = known(told);
        told.forEach((row, dated) -> {
            Object[] rate = known.get(new RateTable.Key(dated.currency(), dated.day()));
            if (Days.isAhead(dated.day(), clock)) {
                row.error("rule.rate.future", dated.day());
            } else if (rate != null) {
                RecordRef ref = new RecordRef(Rate.KIND, (Long) rate[2]);
                row.duplicate(ref, "rule.rate.exists", dated.currency(), dated.day());
            }
        });
    }

    @Override
    public RecordRef apply(IntakeRow row) {
        DatedRate dated = new RateLine(row).dated().orElseThrow(() -> new RuleBroken("rule.rate.notPositive"));
        UUID request = UUID.nameUUIDFromBytes(("rate-intake-row:" + row.id()).getBytes(StandardCharsets.UTF_8));
        return new RecordRef(Rate.KIND, desk.enter(request, dated));
    }

    @Override
    public void undo(RecordRef made, IntakeRow row) {
        desk.undo(made.id());
    }

    private Map<RateTable.Key, Object[]> known(Map<IntakeRow, DatedRate> told) {
        if (told.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select r.currency, r.day, r.id from Rate r where r.currency in :currencies and r.day in :days",
                        Object[].class)
                .setParameter(
                        "currencies",
                        told.values().stream().map(DatedRate::currency).collect(Collectors.toSet()))
                .setParameter("days", told.values().stream().map(DatedRate::day).collect(Collectors.toSet()))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        rate -> new RateTable.Key((String) rate[0], (LocalDate) rate[1]), rate -> rate));
    }
}
